import type { words } from './likingWords.ts'

export const likings: typeof words = {
  values: {
    achievement: 'Ergebnisse sehen und einsetzen, was man kann',
    independence: 'Selbst entscheiden',
    recognition: 'Vorankommen und dafür geachtet werden',
    relationships: 'Gute Leute, und etwas für andere tun',
    support: 'Eine Leitung, die fair ist und hinter einem steht',
    working_conditions: 'Bezahlung, Sicherheit und gute Bedingungen',
  },
  interests: {
    realistic: 'Mit Händen, Maschinen, Pflanzen oder Tieren arbeiten',
    investigative: 'Herausfinden, wie etwas ist',
    artistic: 'Etwas Eigenes schaffen',
    social: 'Menschen helfen und ihnen etwas beibringen',
    enterprising: 'Menschen gewinnen und führen',
    conventional: 'Ordnung, Zahlen und Akten',
  },
}
