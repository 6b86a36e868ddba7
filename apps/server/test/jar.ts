/** `fetch` as a browser tab does it: keeps cookies, says that it comes from its own page, sends paths or any host to `url`. */
export function tab(url: string) {
  let cookie = ''
  const browse = async (target: string, init: RequestInit = {}): Promise<Response> => {
    const { pathname, search } = new URL(target, url)
    const headers = new Headers(init.headers)
    headers.set('sec-fetch-site', 'same-origin')
    headers.set('origin', url)
    if (cookie) headers.set('cookie', cookie)
    const answer = await fetch(`${url}${pathname}${search}`, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      cookie = pair.endsWith('=') ? '' : pair
    }
    return answer
  }
  return { fetch: browse, cookie: () => cookie }
}
