import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { tab } from './jar.ts'
import { startServer } from './running.ts'

/** The owner's page code, letter for letter. */
const page = `
// Update askCoach function
async function askCoach(prompt) {
    const res = await fetch('https://what-is-my-delta-site-production.up.railway.app/wimd', {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({ prompt })
    });
    const data = await res.json();
    return data?.result?.message || '(no response)';
}

// Add file upload functionality
document.getElementById('filePick').addEventListener('change', async (e) => {
    const f = e.target.files?.[0];
    if (!f) return;
    const form = new FormData();
    form.append('file', f);
    const res = await fetch('https://what-is-my-delta-site-production.up.railway.app/wimd/upload', {
        method: 'POST',
        body: form
    });
    const data = await res.json();
    // Handle response
});

// Add job matching functionality
async function getOpportunities() {
    const res = await fetch('https://what-is-my-delta-site-production.up.railway.app/ob/opportunities');
    const data = await res.json();
    return data.opportunities;
}

// Add resume rewrite functionality
async function rewriteResume(jobId) {
    const res = await fetch('https://what-is-my-delta-site-production.up.railway.app/resume/rewrite', {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({ job_id: jobId })
    });
    const data = await res.json();
    return data.resume;
}
`

interface Page {
  readonly askCoach: (prompt: string) => Promise<string>
  readonly getOpportunities: () => Promise<{ job_id: string; sample: boolean }[]>
  readonly rewriteResume: (jobId?: string) => Promise<{ version_id: string; content: string; job_id: string | null } | undefined>
  readonly pick: (file: File) => Promise<void>
}

function openPage(fetch: (target: string, init?: RequestInit) => Promise<Response>): Page {
  let changed: ((event: unknown) => Promise<void>) | undefined
  const document = {
    getElementById: () => ({
      addEventListener: (_name: string, listener: typeof changed) => {
        changed = listener
      },
    }),
  }
  const functions = runInNewContext(`${page}\n;({ askCoach, getOpportunities, rewriteResume })`, { fetch, document, FormData })
  return { ...functions, pick: async (file: File) => changed?.({ target: { files: [file] } }) }
}

const resume = `Ada Example
ada@example.org

Experience
Data Analyst, Example Ltd, Vienna
January 2019 - Present
- Wrote reports in Python and SQL for twelve clinics

Skills
Python, SQL, Excel
`

test('the page talks, uploads, looks for postings and makes a résumé in one session that started by itself', async () => {
  await using server = await startServer()
  const { fetch, cookie } = tab(server.url)
  const { askCoach, pick, getOpportunities, rewriteResume } = openPage(fetch)
  expect(await askCoach('fast track')).not.toBe('(no response)')
  const session = cookie()
  expect(session).toMatch(/^mosaic=msk_/)
  await pick(new File([resume], 'resume.txt', { type: 'text/plain' }))
  const [first] = await getOpportunities()
  expect(first).toMatchObject({ job_id: expect.any(String), sample: true })
  // a résumé is made once the file is read, which a busy machine may not have done with the upload
  await expect.poll(() => rewriteResume()).toMatchObject({ version_id: expect.any(String), content: expect.stringContaining('Example') })
  expect(await rewriteResume(first?.job_id)).toMatchObject({ job_id: first?.job_id })
  expect(cookie()).toBe(session)
})

test('whatever a page does first starts its session', async () => {
  await using server = await startServer()
  for (const act of [
    ({ askCoach }: Page) => askCoach('hello'),
    ({ pick }: Page) => pick(new File([resume], 'resume.txt')),
    ({ rewriteResume }: Page) => rewriteResume(),
  ]) {
    const { fetch, cookie } = tab(server.url)
    await act(openPage(fetch))
    expect(cookie()).toMatch(/^mosaic=msk_/)
  }
})

test('looking alone starts none', async () => {
  await using server = await startServer()
  const { fetch, cookie } = tab(server.url)
  expect(await openPage(fetch).getOpportunities()).toBeUndefined()
  expect(cookie()).toBe('')
})
