/** A PDF of these objects, the first of which is its catalogue. */
export function pdfOfObjects(objects: readonly string[]): Buffer {
  let body = '%PDF-1.5\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  return Buffer.from(
    `${body}xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`,
    'latin1',
  )
}

/** A PDF that says it has so many pages, each the same, and one content stream. */
export function pdfOfPages(pages: number, content: string): Buffer {
  const kids = Array.from({ length: pages }, () => '3 0 R').join(' ')
  const resources =
    '/Font << /F1 5 0 R >> /ExtGState << /Clear << /ca 0 >> /Solid << /ca 1 >> >> /XObject << /Photo 6 0 R >> /Properties << /Off 7 0 R /On 8 0 R >>'
  const pixel = '\u0080\u0040\u0020'
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [7 0 R 8 0 R] /D << /OFF [7 0 R] /ON [8 0 R] >> >> >>',
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length 3 >>\nstream\n${pixel}\nendstream`,
    '<< /Type /OCG /Name (Off) >>',
    '<< /Type /OCG /Name (On) >>',
  ])
}
