import type { Context } from './context.ts'

/** Keeps the session open until an answer is stored, though whoever asked has left. */
export function held<T>(ctx: Pick<Context, 'holdOpen'>, work: () => Promise<T>): Promise<T> {
  const answer = work()
  ctx.holdOpen(
    answer.then(
      () => undefined,
      () => undefined,
    ),
  )
  return answer
}
