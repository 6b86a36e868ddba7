import { corpus } from './corpus.ts'

export const pl = corpus(
  'pl',
  `
# Pielęgniarka | Szpital Nadmorski | Gdynia | 2012-04 | 2020-09
- Opiekowałam się do 28 pacjentami na zmianie i wydawałam leki
= Opieka do 28 pacjentów na zmianie i wydawanie leków
= Wydawałam leki
= Wydawałam leki i opiekowałam się do 28 pacjentami na zmianie
! Opiekowałam się ponad 28 pacjentami na zmianie
! Opiekowałam się do 28 pacjentami na godzinę
! Opiekowałam się do 82 pacjentami na zmianie
! Przepisywałam leki 28 pacjentom na zmianie
- Zmniejszyłam liczbę pominiętych dawek z 9 do 2 w miesiącu
= Zmniejszenie liczby pominiętych dawek z 9 do 2 w miesiącu
= Liczba pominiętych dawek zmniejszona z dziewięciu do dwóch w miesiącu
! Zmniejszyłam liczbę pominiętych dawek z 9 do 0 w miesiącu
! Zwiększyłam liczbę pominiętych dawek z 9 do 2 w miesiącu
! Zmniejszyłam liczbę pominiętych dawek z 9 do 2 w tygodniu
- Przeszkoliłam 14 nowych pielęgniarek z podawania insuliny
= Szkolenie 14 nowych pielęgniarek z podawania insuliny
= Przeszkolenie 14 pielęgniarek z podawania insuliny
! Przeszkoliłam 14 nowych lekarzy z podawania insuliny
! Przeszkoliłam 140 nowych pielęgniarek z podawania insuliny
! Certyfikowałam 14 nowych pielęgniarek z podawania insuliny
- Pomagałam przy rocznym audycie oddziału
= Pomoc przy rocznym audycie oddziału
= Pomagałam co roku przy audycie oddziału
! Prowadziłam roczny audyt oddziału
! Kierowałam rocznym audytem oddziału
! Pomagałam przy miesięcznym audycie oddziału

# Programistka | Systemy Sudety | Wrocław | 2018-01 | 2023-12
- Stworzyłam system rezerwacji w Pythonie i PostgreSQL dla 40 000 klientów
= Stworzenie systemu rezerwacji w Pythonie i PostgreSQL dla 40 000 klientów
= Stworzyłam system rezerwacji w PostgreSQL i Pythonie
! Stworzyłam system rezerwacji w Pythonie, PostgreSQL i Redis
! Stworzyłam system płatności w Pythonie i PostgreSQL dla 40 000 klientów
! Stworzyłam system rezerwacji dla 4 milionów klientów
- Przeniosłam 12 usług z Oracle do PostgreSQL
= Przeniesienie 12 usług z Oracle do PostgreSQL
= Przeniosłam dwanaście usług z Oracle do PostgreSQL
! Przeniosłam 12 usług z PostgreSQL do Oracle
! Przeniosłam 12 usług z Oracle do MongoDB
- Naprawiłam 130 błędów i napisałam testy modułu płatności
= Napisałam testy modułu płatności i naprawiłam 130 błędów
= Naprawienie 130 błędów
! Naprawiłam 1300 błędów i napisałam testy modułu płatności
! Zaprojektowałam moduł płatności i naprawiłam 130 błędów

# Referent | Urząd Miasta Lipno | Lipno | 2009-02 | 2017-08
- Rozpatrywałem około 50 wniosków dziennie
= Około pięćdziesięciu wniosków rozpatrywanych dziennie
= Rozpatrywanie około 50 wniosków dziennie
! Rozpatrywałem ponad 50 wniosków dziennie
! Rozpatrywałem około 50 wniosków na godzinę
! Rozpatrywałem około 500 wniosków dziennie
- Kierowałem zespołem 4 osób z budżetem 120 000 zł
= Kierowanie zespołem czterech osób
= Kierowanie zespołem 4 osób, budżet 120 000 zł
! Kierowałem zespołem 40 osób
! Kierowałem zespołem 4 dyrektorów z budżetem 120 000 zł
! Kierowałem zespołem 4 osób z budżetem 120 000 euro
- Brałem udział w kampanii, która zmniejszyła liczbę wypadków o połowę
= Udział w kampanii, która zmniejszyła liczbę wypadków o połowę
= Brałem udział w kampanii
! Prowadziłem kampanię, która zmniejszyła liczbę wypadków o połowę
! Zmniejszyłem liczbę wypadków o połowę
`,
  {
    more: {
      'an organisation': 'dla Siemensa|w firmie Orlen|z Czerwonym Krzyżem|dla LOT',
      'a tool': 'z SAP|w Excelu|z Kubernetes|z AutoCAD',
      'a title': 'jako dyrektorka|jako kierownik projektu|jako lekarz|jako menedżer',
      'a paper': 'z tytułem magistra|z doktoratem|z certyfikatem ISO 9001|z licencją pilota',
      'a result': 'i obniżyłam koszty o 15 %|i zwiększyłam sprzedaż o 2 miliony złotych|oszczędzając 400 godzin|i zdobyłam dwie nagrody',
      'a date': 'w 1999 roku|od marca 1998|od 2003',
      'words of nobody': 'dla 900 klientów|po hiszpańsku|na całym świecie|dla ministrów|bez nadzoru|w Tokio|pod dużą presją',
    },
    ranks: 'Jako jedyna:|Nagrodzona:|Międzynarodowo:|Jako pierwsza:|Certyfikowana:',
    strong: 'Kierowałam i|Prowadziłam i|Założyłam i|Nadzorowałam i|Zarządzałam i',
    numbers: '4 cztery|12 dwanaście',
    same: 'około > ok.|dziennie > na dzień',
    frames: '{line} w {firm}|{line} ({from}-{to})|{line}.|Jako {title}: {line}',
    turned:
      '^Zmniejszyłam > Zwiększyłam|^Pomagałam przy rocznym audycie > Prowadziłam roczny audyt|^Brałem udział w kampanii > Prowadziłem kampanię|około > ponad',
  },
)
