/** The person of the written forms in readFixtures.ts and formatFixtures.ts, as every reading of them has to give her. */
export const marta = {
  contact: [
    { field: 'name', value: 'Marta Kowalska' },
    { field: 'email', value: 'marta@kowalska.example' },
    { field: 'phone', value: '+44 117 496 0123' },
    { field: 'location', value: 'Bristol, UK' },
  ],
  roles: [
    { title: 'Warehouse Supervisor', organisation: 'Harbour Logistics Ltd', start: '2020-03', end: null, current: true },
    { title: 'Warehouse Operative', organisation: 'Northgate Supplies', start: '2016-06', end: '2020-02', current: false },
  ],
  languages: [
    { language: 'English', level: 'native' },
    { language: 'Polish', level: 'B2' },
  ],
}
