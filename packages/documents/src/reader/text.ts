import type { Block } from '@mosaic/core/reading/schema'
import { flowing, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'

const textAtMost = 2 * 1024 * 1024

/** Bytes as text: UTF-8, or UTF-16 by its mark, else Windows-1252, in which every byte is something. */
export function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n').slice(0, textAtMost)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/\r\n?/g, '\n').slice(0, textAtMost)
  }
}

/** Plain text as blocks, a line each; a line of capitals or one underlined is a heading's look. */
export function readText(text: string): Block[] {
  const lines = text.split('\n')
  const drafts = lines.flatMap((line, at) => {
    if (line.trim() === '' || /^\s*[=\-_*~]{3,}\s*$/.test(line)) return []
    const isUnderlined = /^\s*[=\-_*~]{3,}\s*$/.test(lines[at + 1] ?? '')
    return [flowing(line.replace(/ {3,}/g, '\t'), { bold: isUnderlined, heading: isUnderlined ? 2 : null })]
  })
  if (!drafts.some((draft) => /\p{L}/u.test(draft.text))) throw new Unreadable('no_text')
  return placed(drafts)
}

/** Markdown as blocks: what its marks say becomes style, the marks themselves are left out. */
export function readMarkdown(text: string): Block[] {
  const drafts = text.split('\n').flatMap((line) => {
    const heading = line.match(/^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/)
    const list = line.match(/^\s*(?:[-*+]|\d{1,2}[.)])\s+(.*)$/)
    const words = unmarked(heading?.[2] ?? list?.[1] ?? line).replace(/ {3,}/g, '\t')
    if (words.trim() === '' || /^\s*(?:[-*_=]\s*){3,}$/.test(line) || /^\s*\|?[\s:|-]+\|?\s*$/.test(line)) return []
    const isBold = /^\s*(?:\*\*|__)/.test(heading?.[2] ?? list?.[1] ?? line)
    return [
      flowing(words.replace(/^\s*\||\|\s*$/g, '').trim(), {
        heading: heading ? (heading[1]?.length ?? 1) : null,
        bold: isBold || heading !== null,
        list: list !== null && heading === null,
      }),
    ]
  })
  if (!drafts.some((draft) => /\p{L}/u.test(draft.text))) throw new Unreadable('no_text')
  return placed(drafts)
}

function unmarked(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words: string, target: string) =>
      /^https?:/.test(target) && !target.includes(words) ? `${words} ${target}` : words,
    )
    .replace(/<(https?:[^>]+|[^>@\s]+@[^>\s]+)>/g, '$1')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .trimEnd()
}
