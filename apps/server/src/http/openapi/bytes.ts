import type { FailureCode } from '@mosaic/core/failure'
import { ExportFormat, Fit, Paper, Template } from '@mosaic/core/resume/schema'
import { ImportResult } from '@mosaic/core/views/session'
import { FileView } from '@mosaic/core/views/wimd'
import { TaxonomyScheme } from '@mosaic/core/vocabulary/taxonomy'
import { z } from 'zod'
import { Status as ServerStatus } from '../status.ts'
import { errorAnswers } from './errors.ts'
import { type Json, schemaOf } from './schema.ts'

interface Door {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly operation: Json
}

/** What is no procedure: bytes in and out, and what the server tells about itself. */
export function byteDoors(): Door[] {
  return [...uploads(), ...downloads(), ...server()]
}

function uploads(): Door[] {
  const passphrase = { passphrase: { type: 'string' } }
  return [
    door('POST', '/wimd/upload', 'wimd_upload', 'Upload a document', {
      security: [{}, { bearer: [] }, { cookie: [] }],
      requestBody: multipart({}),
      responses: {
        ...json('201', z.object({ file: FileView })),
        ...errors('POST', true, 'type_not_accepted', 'over_quota', 'storage_full'),
      },
    }),
    door('POST', '/session/import', 'session_import', 'Merge an exported project', {
      requestBody: multipart(passphrase),
      responses: {
        ...json('200', ImportResult),
        ...errors('POST', false, 'passphrase_needed', 'archive_invalid', 'over_quota', 'rate_limited'),
      },
    }),
    door('POST', '/session/export', 'session_export_sealed', 'The whole project as a zip, locked by a passphrase', {
      requestBody: { content: { 'application/json': { schema: { type: 'object', properties: passphrase } } } },
      responses: { ...file('application/zip'), ...errors('POST', false) },
    }),
  ]
}

function downloads(): Door[] {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  const query = Object.entries({ format: ExportFormat, template: Template, paper: Paper, fit: Fit }).map(([name, schema]) => ({
    name,
    in: 'query',
    schema: schemaOf(schema, 'input'),
  }))
  return [
    door('GET', '/session/export', 'session_export', 'The whole project as a zip', {
      responses: { ...file('application/zip'), ...errors('GET', false) },
    }),
    door('GET', '/resume/versions/{id}/export', 'resume_versions_export', 'A résumé version as a file', {
      parameters: [id, ...query],
      responses: { ...file('application/octet-stream'), ...errors('GET', false, 'not_found') },
    }),
    door('GET', '/ob/applications/{id}/pack', 'ob_applications_pack', 'Résumé, letter and posting of an application as a zip', {
      parameters: [id],
      responses: { ...file('application/zip'), ...errors('GET', false, 'not_found') },
    }),
    door('GET', '/ob/calendar.ics', 'ob_calendar', 'Follow-ups, interviews, the plan and the day the data ends', {
      responses: { ...file('text/calendar'), ...errors('GET', false) },
    }),
  ]
}

function server(): Door[] {
  const Status = z.object({ status: z.string() })
  const Ready = Status.extend({ missing: z.array(z.string()), notes: z.array(z.string()) })
  const text = z.string().nullable()
  const About = z.object({ name: text, address: text, contact: text, help: text, notice: text })
  const Source = z.object({ scheme: TaxonomyScheme, version: text, imported_at: z.string() })
  const open = { security: [] }
  return [
    door('GET', '/healthz', 'healthz', 'Whether it lives', { ...open, responses: json('200', Status) }, 'server'),
    door(
      'GET',
      '/readyz',
      'readyz',
      'Whether it can answer, and what is missing',
      { ...open, responses: { ...json('200', Ready), ...json('503', Ready) } },
      'server',
    ),
    door('GET', '/metrics', 'metrics', 'Figures for Prometheus', { security: [{ admin: [] }], responses: file('text/plain') }, 'server'),
    door(
      'GET',
      '/admin/status',
      'adminStatus',
      'How the server and its feeds do',
      { security: [{ admin: [] }], responses: json('200', ServerStatus) },
      'server',
    ),
    door(
      'GET',
      '/about',
      'about',
      'Who runs this, where its names come from, and whether it fetches a posting by its address',
      {
        ...open,
        responses: json('200', z.object({ operator: About, sources: z.array(Source), session_days: z.int(), fetches_pages: z.boolean() })),
      },
      'server',
    ),
  ]
}

function door(method: Door['method'], path: string, operationId: string, summary: string, operation: Json, tag?: string): Door {
  return { method, path, operation: { operationId, tags: [tag ?? path.split('/')[1]], summary, ...operation } }
}

function errors(method: Door['method'], starts: boolean, ...fails: FailureCode[]): Json {
  return errorAnswers({ method, procedure: 'bytes', starts, fails })
}

function file(mime: string): Json {
  return { '200': { description: 'The file', content: { [mime]: { schema: { type: 'string', format: 'binary' } } } } }
}

function json(status: string, schema: z.ZodType): Json {
  return { [status]: { description: 'The answer', content: { 'application/json': { schema: schemaOf(schema, 'output') } } } }
}

function multipart(properties: Json): Json {
  const schema = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' }, ...properties } }
  return { required: true, content: { 'multipart/form-data': { schema } } }
}
