import type { Line } from './lines.ts'

/** One bullet or paragraph: its words joined, and the stretch of the document they stand in. */
export interface Item {
  readonly text: string
  /** Whether a bullet stands before it. */
  readonly isList: boolean
  readonly start: number
  readonly end: number
}

/** A wrapped line: it begins where the words of the bullet above begin, or in the middle of a sentence. */
export function isContinuation(line: Line, previous: Line): boolean {
  if (line.hangs) return true
  if (/^\p{Ll}/u.test(line.text) && !/[.!?:]$/.test(previous.text)) return true
  if (line.isApart || line.hadRoom) return false
  if (line.box === null || previous.box === null) return previous.text.length > 60 && !/[.!?:;]$/.test(previous.text)
  if (line.page !== previous.page || line.column !== previous.column) return /^\p{Ll}/u.test(line.text)
  const gap = line.box[1] - previous.box[3]
  const isClose = gap < (line.size ?? 10) * 0.9
  return (
    isClose &&
    gap > -(line.size ?? 10) &&
    line.box[0] >= previous.box[0] + (previous.isList ? 3 : -1) &&
    (!line.isItalic || previous.isList)
  )
}

/** Lines as one text: a word broken at a line's end is one again, unless it is a compound. */
export function itemOf(lines: readonly Line[]): Item {
  const [first] = lines
  const last = lines.at(-1)
  const text = lines
    .map((line) => line.text.replace(/\t+/g, ' '))
    .reduce((all, part) => (/\p{L}-$/u.test(all) ? joinedAtHyphen(all, part) : `${all} ${part}`))
  return { text: text.trim(), isList: first?.isList ?? false, start: first?.start ?? 0, end: last?.end ?? 0 }
}

const compoundStarts = new Set(
  'cross,cloud,open,community,real,full,end,user,data,event,high,low,long,short,self,well,multi,non,co,pre,post,front,back,on,off,in,state,cost,test,object,hands,world,large,small,mid,first,second,third,part,time,customer,client,problem,decision,team,day,year,month,week,machine,e,business,market,result,results,goal,award,industry,quality,service,domain,model,file,role,mobile,web,ad,all,best,big,broad,call,computer,deep,detail,evidence,face,fast,follow,health,hard,head,higher,job,key,large,lead,life,local,low,man,micro,mission,needs,non,one,out,over,patient,people,performance,point,policy,project,rapid,risk,safety,security,side,single,solution,step,story,student,sub,task,top,two,three,four,five,up,value,wide,work,t,x'.split(
    ',',
  ),
)

/** A hyphen at a line's end stays where its first part begins compounds or stands for a word of its own; else it broke a word. */
function joinedAtHyphen(all: string, part: string): string {
  const first = all.match(/([\p{L}\d]+)-$/u)?.[1]?.toLowerCase() ?? ''
  const isCompound = compoundStarts.has(first) || /^[^\p{Ll}]/u.test(part) || /\p{L}-\p{L}+-$/u.test(all)
  return isCompound ? all + part : all.slice(0, -1) + part
}
