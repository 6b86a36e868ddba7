import { DOMParser, type Node, onErrorStopParsing } from '@xmldom/xmldom'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { Unreadable } from './failure.ts'
import { namedPartsOf } from './zip.ts'

type HtmlNode = DefaultTreeAdapterTypes.Node

const unread = new Set(['head', 'script', 'style', 'template', 'noscript'])
const inline = new Set('a abbr b bdi bdo cite code em font i kbd label mark q s samp small span strong sub sup time u var wbr'.split(' '))

/** A web page's text as the HTML standard builds its tree, a line for each element that is no part of a line; what a style hides is told too. */
export function textOfHtml(html: string): string {
  const words: string[] = []
  const walk = (node: HtmlNode): void => {
    if (unread.has(node.nodeName)) return
    if ('value' in node && node.nodeName === '#text') words.push(node.value.replace(/\s+/g, ' '))
    const isLine = !inline.has(node.nodeName) && node.nodeName !== '#text'
    if (isLine) words.push('\n')
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
    if (isLine) words.push('\n')
  }
  walk(parse(html))
  return tidied(words.join(''))
}

/** Struck out in tracked changes, or said beside the text. */
const besides = new Set(['text:tracked-changes', 'office:annotation'])
const paragraphs = new Set(['text:p', 'text:h'])

/** An OpenDocument text's paragraphs and headings in the order they stand in, without the heads of its pages. @throws Unreadable. */
export async function textOfOdt(bytes: Buffer): Promise<string> {
  const content = (await namedPartsOf(bytes, /^content\.xml$/)).get('content.xml')?.toString()
  if (content === undefined) throw new Unreadable('damaged')
  const words: string[] = []
  const walk = (node: Node): void => {
    if (besides.has(node.nodeName)) return
    if (node.nodeName === '#text') words.push(node.nodeValue ?? '')
    if (node.nodeName === 'text:tab' || node.nodeName === 'text:s') words.push(' ')
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child)
    if (paragraphs.has(node.nodeName) || node.nodeName === 'text:line-break') words.push('\n')
  }
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(content, 'text/xml').getElementsByTagName('office:text')[0]
  if (!root) throw new Unreadable('damaged')
  walk(root)
  return tidied(words.join(''))
}

const tidied = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
