import { employerIn } from '@mosaic/core/coach/hear/de/names'
import { readStudies } from '@mosaic/core/coach/hear/de/studies'

const studies = readStudies('Ich habe gerade meinen Bachelor in Informatik an der TU Dresden abgeschlossen, 2026')
console.log(JSON.stringify([studies.map(({ claim }) => claim.kind), employerIn('ich war bei der Firma Nord und Söhne')?.name]))
