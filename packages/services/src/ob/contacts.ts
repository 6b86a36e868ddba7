import type { ContactDetails } from '@mosaic/core/applications/schema'
import { Failure } from '@mosaic/core/failure'
import type { ApplicationView } from '@mosaic/core/views/ob'
import type { Ctx } from '../context.ts'
import { keepContent, nowFor, requireApplication, viewOf } from './application.ts'

type Of<T> = T & { readonly applicationId: string }

const contactsAtMost = 50

/** Notes somebody to reach about an application. @throws Failure `not_found`, `stale`, `over_quota`. */
export function addContact(ctx: Ctx, { applicationId, ...details }: Of<ContactDetails>): Promise<ApplicationView> {
  return changeContacts(ctx, applicationId, (contacts) => {
    if (contacts.length >= contactsAtMost)
      throw new Failure('over_quota', `An application holds at most ${contactsAtMost} people. Remove some first.`, {
        limit: contactsAtMost,
      })
    return [...contacts, { ...details, id: ctx.newId() }]
  })
}

/** Says something else of them; what is left out stays. @throws Failure `not_found`, `stale`. */
export function updateContact(
  ctx: Ctx,
  { applicationId, id, ...changes }: Of<{ readonly id: string } & { [Name in keyof ContactDetails]?: ContactDetails[Name] | undefined }>,
): Promise<ApplicationView> {
  return changeContacts(ctx, applicationId, (contacts) => {
    requireOne(contacts, id)
    const { name, role, channel } = changes
    return contacts.map((one) =>
      one.id === id
        ? {
            id,
            name: name ?? one.name,
            role: role === undefined ? one.role : role,
            channel: channel === undefined ? one.channel : channel,
          }
        : one,
    )
  })
}

/** Removes somebody's name and address; the history keeps that somebody was reached. @throws Failure `not_found`, `stale`. */
export function removeContact(ctx: Ctx, { applicationId, id }: Of<{ readonly id: string }>): Promise<ApplicationView> {
  return changeContacts(ctx, applicationId, (contacts) => {
    requireOne(contacts, id)
    return contacts.filter((one) => one.id !== id)
  })
}

type Contacts = Awaited<ReturnType<typeof requireApplication>>['content']['contacts']

function requireOne(contacts: Contacts, id: string): void {
  if (!contacts.some((one) => one.id === id)) throw new Failure('not_found', 'There is no such person with this application.')
}

function changeContacts(ctx: Ctx, applicationId: string, change: (contacts: Contacts) => Contacts): Promise<ApplicationView> {
  return ctx.write(async (trx) => {
    const row = await requireApplication(ctx, applicationId, trx)
    const kept = await keepContent(ctx, trx, row, { ...row.content, contacts: change(row.content.contacts) })
    return viewOf(kept, await nowFor(ctx, trx))
  })
}
