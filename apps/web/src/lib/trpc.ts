import type { Face } from '@mosaic/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<Face>()

type Api = ReturnType<typeof useTRPC>

type Output<Node> = Node extends { '~types': { output: infer Answer } } ? Answer : { [Name in keyof Node]: Output<Node[Name]> }

/** What the server answers, by router: `Answers['wimd']['metrics']`. */
export type Answers = Output<Api>
export type Analysis = Answers['wimd']['analysis']
export type Metrics = Answers['wimd']['metrics']
export type Explained = Metrics['clarity']
export type Delta = NonNullable<Answers['wimd']['delta']['delta']>
export type ShareItem = Delta['skills']['met']['items'][number]
export type HistoryTurn = Answers['wimd']['history']['turns'][number]
export type Card = HistoryTurn['cards'][number]
export type FactNote = HistoryTurn['facts'][number]
export type Evidence = FactNote['evidence'][number]
export type SessionView = Answers['session']['get']
export type Opportunity = Answers['ob']['opportunity']
export type Opportunities = Answers['ob']['opportunities']
export type Feedback = Answers['resume']['feedback']
export type PlannedStep = Answers['wimd']['actions']['list'][number]
export type ApplicationView = Answers['ob']['status'][number]
export type ApplicationDetail = Answers['ob']['applications']['get']
export type Preparing = Answers['ob']['preparing'][number]
export type Interview = ApplicationView['interviews'][number]
export type Applied = Answers['ob']['apply']
