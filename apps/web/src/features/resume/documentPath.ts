import type { Resume } from './hooks.ts'

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json }

/** The document with another text at a JSON pointer; an empty text takes a line out of its list. */
export function withText(document: Resume['document'], pointer: string, text: string): Resume['document'] {
  return replaced(document as Json, pointer.split('/').slice(1), text) as Resume['document']
}

function replaced(value: Json, [name, ...rest]: readonly string[], text: string): Json {
  if (name === undefined) return text
  if (Array.isArray(value)) {
    const at = Number(name)
    const isRemoved = rest.length === 0 && text.trim() === ''
    return isRemoved
      ? value.filter((_, index) => index !== at)
      : value.map((item: Json, index) => (index === at ? replaced(item, rest, text) : item))
  }
  const object = (value ?? {}) as Record<string, Json>
  return { ...object, [name]: replaced(object[name], rest, text) }
}

/** Whether a sentence is one text that can be edited in place; the head of a role is several fields. */
export function isEditable(pointer: string): boolean {
  return /^\/(?:basics\/(?:label|summary)|work\/\d+\/highlights\/\d+|volunteer\/\d+\/highlights\/\d+|projects\/\d+\/(?:description|highlights\/\d+)|skills\/\d+\/name)$/.test(
    pointer,
  )
}
