/**
 * Moves the focus by `act` once what was pressed is done with, as it may leave the page: to be called when it is pressed. Whoever has gone on to something
 * else meanwhile keeps the focus there.
 */
export function unlessMovedOn(act: () => void): () => void {
  const pressed = document.activeElement
  return () => {
    const now = document.activeElement
    if (now === pressed || now === document.body || now === null) act()
  }
}
