import { corpus } from './corpus.ts'

export const de = corpus(
  'de',
  `
# Pflegefachkraft | Klinikum Ostufer | Kiel | 2012-04 | 2020-09
- Versorgte bis zu 28 Patienten pro Schicht und gab die Medikamente aus
= Ausgabe der Medikamente und Versorgung von bis zu 28 Patienten pro Schicht
= Bis zu 28 Patienten je Schicht versorgt und Medikamente ausgegeben
= Versorgung von maximal 28 Patienten in der Schicht
= Gab Medikamente aus
= Versorgte bis zu achtundzwanzig Patienten pro Schicht
! Versorgte über 28 Patienten pro Schicht
! Versorgte bis zu 28 Patienten pro Stunde
! Verschrieb Medikamente für bis zu 28 Patienten pro Schicht
! Versorgte bis zu 82 Patienten pro Schicht
! Leitete die Versorgung von 28 Patienten pro Schicht
! Versorgte bis zu 28 Patienten auf der Intensivstation
- Leitete die Übergabe am Bett und senkte ausgelassene Dosen von 9 auf 2 im Monat
= Senkte ausgelassene Dosen durch die Übergabe am Bett von 9 auf 2 im Monat
= Leitung der Übergabe am Bett, ausgelassene Dosen von 9 auf 2 im Monat gesenkt
= Ausgelassene Dosen von neun auf zwei pro Monat reduziert
= Leitete die Übergabe am Bett
! Senkte ausgelassene Dosen von 9 auf 0 im Monat
! Senkte ausgelassene Dosen von 9 auf 2 in der Woche
! Steigerte ausgelassene Dosen von 9 auf 2 im Monat
! Leitete die Übergabe im ganzen Klinikum
! Leitete 9 Pflegekräfte bei der Übergabe am Bett
! Senkte ausgelassene Dosen um 78 Prozent
- Schulte 14 neue Pflegekräfte in der Insulingabe
= Schulung von 14 neuen Pflegekräften in der Insulingabe
= Vierzehn neue Pflegekräfte in der Insulingabe geschult
= 14 Pflegekräfte in Insulingabe geschult
! Schulte 14 neue Ärzte in der Insulingabe
! Schulte über 14 neue Pflegekräfte in der Insulingabe
! Schulte 14 neue Pflegekräfte in der Wundversorgung
! Zertifizierte 14 neue Pflegekräfte in der Insulingabe
- Half bei der jährlichen Prüfung der Station
= Unterstützung bei der jährlichen Stationsprüfung
= Mithilfe bei der jährlichen Prüfung der Station
= Half jährlich bei der Prüfung der Station
! Prüfte jährlich die Station
! Leitete die jährliche Prüfung der Station
! Half bei der monatlichen Prüfung der Station
! Verantwortlich für die jährliche Prüfung der Station

# Softwareentwicklerin | Weidental Systeme | Jena | 2018-01 | 2023-12
- Entwickelte einen Buchungsdienst in Python und PostgreSQL für 40.000 Kunden
= Entwicklung eines Buchungsdienstes in Python und PostgreSQL für 40.000 Kunden
= Buchungsdienst für 40 000 Kunden entwickelt (Python, PostgreSQL)
= Buchungsdienst in PostgreSQL und Python entwickelt
= Entwickelte einen Buchungsdienst mit 40.000 Kunden
! Entwickelte einen Buchungsdienst in Python, PostgreSQL und Redis für 40.000 Kunden
! Entwickelte einen Buchungsdienst für 4 Millionen Kunden
! Entwickelte einen Zahlungsdienst in Python und PostgreSQL für 40.000 Kunden
! Verkaufte einen Buchungsdienst an 40.000 Kunden
! Gründete einen Buchungsdienst in Python
- Verkürzte die Ladezeit von 4,2 auf 1,1 Sekunden
= Ladezeit von 4,2 auf 1,1 Sekunden verkürzt
= Verkürzung der Ladezeit von 4,2 Sekunden auf 1,1 Sekunden
! Verkürzte die Ladezeit von 4,2 auf 1,1 Millisekunden
! Verkürzte die Ladezeit um 4,2 Sekunden
! Verlängerte die Ladezeit von 4,2 auf 1,1 Sekunden
- Migrierte 12 Dienste von Oracle nach PostgreSQL
= Migration von 12 Diensten von Oracle nach PostgreSQL
= Zwölf Dienste von Oracle zu PostgreSQL migriert
! Migrierte 12 Dienste von PostgreSQL nach Oracle
! Migrierte 12 Dienste von Oracle nach MongoDB
! Migrierte 120 Dienste von Oracle nach PostgreSQL
- Schrieb die Tests für das Zahlungsmodul und behob 130 Fehler
= Tests für das Zahlungsmodul geschrieben, 130 Fehler behoben
= Behob 130 Fehler
= Behebung von 130 Fehlern und Tests für das Zahlungsmodul
! Schrieb die Tests für das Zahlungsmodul und behob 1.300 Fehler
! Entwarf das Zahlungsmodul und behob 130 Fehler
- Unterstützte die Leiterin der Technik bei Einstellungen
= Unterstützung der Leiterin der Technik bei Einstellungen
= Half der Leiterin der Technik bei Einstellungen
! Leiterin der Technik
! Stellte Technikerinnen ein

# Sachbearbeiter | Stadtwerke Hagental | Hagen | 2009-02 | 2017-08
- Bearbeitete etwa 50 Anfragen am Tag
= Etwa fünfzig Anfragen täglich bearbeitet
= Bearbeitung von rund 50 Anfragen pro Tag
= Bearbeitete ca. 50 Anfragen am Tag
! Bearbeitete über 50 Anfragen am Tag
! Bearbeitete etwa 50 Anfragen in der Stunde
! Bearbeitete etwa 500 Anfragen am Tag
- Führte ein Ablagesystem ein und sparte 6 Stunden pro Woche
= Einführung eines Ablagesystems, 6 Stunden pro Woche gespart
= Sparte sechs Stunden in der Woche durch ein Ablagesystem
= Ablagesystem eingeführt
! Führte ein Ablagesystem ein und sparte 6 Stellen pro Woche
! Führte ein Ablagesystem ein und sparte 60 Stunden pro Woche
! Erfand ein Ablagesystem und sparte 6 Stunden pro Woche
- Leitete ein Team von 4 Kollegen mit einem Budget von 120.000 Euro
= Leitung eines Teams von vier Kollegen, Budget 120.000 €
= Team von 4 Kollegen geleitet
= Führte ein Team von 4 Kollegen
! Leitete ein Team von 4 Direktoren mit einem Budget von 120.000 Euro
! Leitete ein Team von 40 Kollegen mit einem Budget von 120.000 Euro
! Leitete ein Team von 4 Kollegen mit einem Budget von 120.000 Dollar
! Leitete 120.000 Kollegen
- Wirkte an einer Kampagne mit, die Unfälle halbierte
= Mitwirkung an einer Kampagne, die Unfälle halbierte
= An einer Kampagne mitgewirkt
! Leitete eine Kampagne, die Unfälle halbierte
! Halbierte Unfälle
! Wirkte an einer Kampagne mit, die Unfälle abschaffte

# Koch | Gasthof Linde | Bamberg | 2015-05 | 2021-10
- Kochte 90 Essen am Abend und leitete den Saucenposten
= Leitung des Saucenpostens, 90 Essen am Abend gekocht
= Neunzig Essen pro Abend gekocht
= Kochte am Abend 90 Essen
! Kochte 90 Essen in der Stunde und leitete den Saucenposten
! Leitete die Küche und kochte 90 Essen am Abend
! Kochte 900 Essen am Abend
- Verringerte Abfälle mit einer neuen Bestellliste um 18 Prozent
= Abfälle um 18 % verringert, mit neuer Bestellliste
= Verringerung der Abfälle um 18 Prozent
= Reduzierte Abfälle um 18 % mit einer neuen Bestellliste
! Verringerte Abfälle auf 18 Prozent
! Verringerte Abfälle mit einer neuen App um 18 Prozent
! Verringerte die Kosten um 18 Prozent
! Erhöhte Abfälle um 18 Prozent
- Bildete 3 Lehrlinge aus und bestellte den Fisch
= Ausbildung von drei Lehrlingen; Bestellung des Fischs
= 3 Lehrlinge ausgebildet
= Bestellte den Fisch und bildete 3 Lehrlinge aus
! Bildete 13 Lehrlinge aus und bestellte den Fisch
! Bildete 3 Meister aus und bestellte den Fisch

# Lagerfachkraft | Paketwerk Nord | Rostock | 2019-03 |
- Kommissionierte 140 Aufträge pro Schicht
= Kommissionierung von 140 Aufträgen pro Schicht
= 140 Aufträge je Schicht kommissioniert
= Kommissioniere 140 Aufträge pro Schicht
! Kommissionierte 140 Aufträge pro Stunde
! Kommissionierte mehr als 140 Aufträge pro Schicht
- Fuhr Gabelstapler mit gültigem Staplerschein
= Gabelstapler gefahren, Staplerschein gültig
= Fahren von Gabelstaplern mit gültigem Staplerschein
! Fuhr Gabelstapler und Kran mit gültigem Staplerschein
! Fuhr Gabelstapler ohne gültigen Staplerschein
- Zählte jede Woche den Bestand und meldete 12 Fehler im Monat
= Wöchentliche Zählung des Bestands, 12 Fehler pro Monat gemeldet
= Bestand wöchentlich gezählt
= Meldete zwölf Fehler im Monat
! Zählte jeden Tag den Bestand
! Machte 12 Fehler im Monat
! Meldete 12 Fehler in der Woche

# Erzieherin | Kita Sonnenhang | Erfurt | 2016-08 | 2023-07
- Betreute eine Gruppe von 22 Kindern im Alter von 3 bis 6 Jahren
= Betreuung einer Gruppe von 22 Kindern (3 bis 6 Jahre)
= 22 Kinder im Alter von 3 bis 6 Jahren betreut
= Betreuung von zweiundzwanzig Kindern
! Betreute 22 Gruppen von Kindern im Alter von 3 bis 6 Jahren
! Betreute eine Gruppe von 22 Kindern im Alter von 3 bis 16 Jahren
! Leitete die Kita mit 22 Kindern
- Plante Elternabende und dokumentierte die Entwicklung der Kinder
= Planung von Elternabenden und Dokumentation der Entwicklung der Kinder
= Entwicklung der Kinder dokumentiert, Elternabende geplant
= Dokumentierte die Entwicklung der Kinder
! Plante die Entwicklung der Eltern
! Leitete Elternabende und dokumentierte die Entwicklung der Kinder
! Plante wöchentliche Elternabende
- Arbeitete 2 Praktikantinnen ein
= Einarbeitung von zwei Praktikantinnen
= 2 Praktikantinnen eingearbeitet
! Arbeitete 20 Praktikantinnen ein
! Stellte 2 Praktikantinnen ein

# Vertriebsmitarbeiter | Nordlicht Solar | Bremen | 2020-01 |
- Gewann 35 neue Kunden im ersten Jahr
= 35 neue Kunden im ersten Jahr gewonnen
= Gewinnung von 35 neuen Kunden im ersten Jahr
= Im ersten Jahr 35 neue Kunden gewonnen
! Gewann 35 neue Kunden im ersten Monat
! Gewann über 35 neue Kunden im ersten Jahr
! Verlor 35 Kunden im ersten Jahr
- Erstellte Angebote und pflegte die Kundendaten in Salesforce
= Erstellung von Angeboten und Pflege der Kundendaten in Salesforce
= Kundendaten in Salesforce gepflegt, Angebote erstellt
= Pflegte Kundendaten in Salesforce
! Erstellte Angebote und pflegte die Kundendaten in SAP
! Führte Salesforce ein
! Erstellte Angebote in Salesforce und HubSpot
- Steigerte den Umsatz der Region um 12 Prozent
= Umsatz der Region um 12 % gesteigert
= Steigerung des regionalen Umsatzes um 12 %
= Erhöhte den Umsatz der Region um 12 %
! Steigerte den Gewinn der Region um 12 Prozent
! Steigerte den Umsatz der Region auf 12 Prozent
! Steigerte den Umsatz der Region um 12 Millionen
- Nahm an Messen in Hannover und München teil
= Teilnahme an Messen in Hannover und München
= An Messen in Hannover teilgenommen
! Organisierte Messen in Hannover und München
! Nahm an Messen in Hannover, München und Paris teil

# Bauzeichnerin | Planwerk Ahrens | Lübeck | 2011-09 | 2019-03
- Zeichnete Grundrisse und Schnitte in AutoCAD für 60 Bauprojekte
= Grundrisse und Schnitte für 60 Bauprojekte in AutoCAD gezeichnet
= Erstellung von Grundrissen und Schnitten in AutoCAD
= Zeichnen von Grundrissen und Schnitten (AutoCAD)
! Zeichnete Grundrisse und Schnitte in Revit für 60 Bauprojekte
! Plante 60 Bauprojekte
! Zeichnete Grundrisse in AutoCAD für 600 Bauprojekte
- Prüfte Pläne mit dem Architekten vor der Abgabe
= Prüfung der Pläne mit dem Architekten
= Pläne vor der Abgabe mit dem Architekten geprüft
! Prüfte Pläne als Architektin vor der Abgabe
! Architektin
- Übernahm die Ablage von rund 3.000 Zeichnungen
= Ablage von rund 3.000 Zeichnungen übernommen
= Ablage von etwa 3000 Zeichnungen
! Übernahm die Ablage von mehr als 3.000 Zeichnungen
! Zeichnete rund 3.000 Zeichnungen
`,
  {
    more: {
      'an organisation': 'bei Siemens|für die Charité|mit der Deutschen Bank|bei BMW|für Lufthansa',
      'a tool': 'mit SAP|in Excel|mit Kubernetes|mit AutoCAD|mit Salesforce',
      'a title': 'als Abteilungsleiterin|als Projektleiter|als Geschäftsführer|als Oberarzt|als Chefkoch',
      'a paper': 'mit Meisterbrief|mit einem Master|mit Doktortitel|zertifiziert nach ISO 9001|mit Staatsexamen',
      'a result':
        'und senkte die Kosten um 15 Prozent|und steigerte den Umsatz um 2 Millionen Euro|und sparte 400 Stunden|mit doppeltem Ertrag|und gewann zwei Preise',
      'a date': 'im Jahr 1999|seit März 1998|ab 2003|im Mai 2004',
      'words of nobody':
        'für die Bundeswehr|auf Spanisch|weltweit|für 900 Mieter|unter hohem Druck|mit Auszeichnung|in Tokio|für Minister|ohne Aufsicht',
    },
    ranks: 'International|Preisgekrönt:|Als Einziger:|Bundesweit|Alleinverantwortlich:|Zertifiziert:|Erstmals',
    strong: 'Leitete|Verantwortete|Gründete|Leitung:|Eigenverantwortlich:|Koordinierte|Geleitet:',
    numbers: '2 zwei|3 drei|4 vier|6 sechs|9 neun|12 zwölf|14 vierzehn|28 achtundzwanzig|50 fünfzig|90 neunzig',
    same: 'Senkte > Verringerte|senkte > reduzierte|Verringerte > Senkte|pro Schicht > je Schicht|pro Woche > in der Woche|im Monat > pro Monat|am Tag > täglich|Prozent > %|Euro > €|bis zu > maximal|Schulte > Trainierte|Leitete > Führte',
    frames: 'Als {title}: {line}|{line} bei {firm}|{line} ({from}–{to})|{line} in {place}|{line}.',
    turned:
      '^Senkte > Steigerte|^Verringerte > Erhöhte|^Verkürzte > Verlängerte|^Half bei der > Leitete die|^Unterstützte > Leitete|^Wirkte an einer Kampagne mit > Leitete eine Kampagne|etwa > über|bis zu > mehr als',
  },
)
