import { corpus } from './corpus.ts'

export const es = corpus(
  'es',
  `
# Enfermera | Clínica del Puerto | Gijón | 2012-04 | 2020-09
- Atendí hasta 28 pacientes por turno y repartí los medicamentos
= Atención de hasta 28 pacientes por turno y reparto de los medicamentos
= Repartí los medicamentos y atendí hasta 28 pacientes por turno
= Atendí hasta veintiocho pacientes por turno
! Atendí más de 28 pacientes por turno
! Atendí hasta 28 pacientes por hora
! Atendí hasta 82 pacientes por turno
! Receté los medicamentos a 28 pacientes por turno
- Reduje las dosis olvidadas de 9 a 2 al mes con una hoja de relevo
= Reducción de las dosis olvidadas de 9 a 2 al mes
= Dosis olvidadas reducidas de nueve a dos al mes con una hoja de relevo
! Reduje las dosis olvidadas de 9 a 0 al mes
! Aumenté las dosis olvidadas de 9 a 2 al mes
! Reduje las dosis olvidadas de 9 a 2 a la semana
- Formé a 14 enfermeras nuevas en el uso de insulina
= Formación de 14 enfermeras nuevas en el uso de insulina
= Formé a catorce enfermeras en el uso de insulina
! Formé a 14 médicos nuevos en el uso de insulina
! Formé a 140 enfermeras nuevas en el uso de insulina
! Certifiqué a 14 enfermeras nuevas en el uso de insulina
- Ayudé en la auditoría anual de la planta
= Ayuda en la auditoría anual de la planta
= Ayudé cada año en la auditoría de la planta
! Dirigí la auditoría anual de la planta
! Audité la planta cada año
! Ayudé en la auditoría mensual de la planta

# Programadora | Sistemas Teide | Las Palmas | 2018-01 | 2023-12
- Desarrollé un servicio de reservas en Python y PostgreSQL para 40.000 clientes
= Desarrollo de un servicio de reservas en Python y PostgreSQL para 40.000 clientes
= Desarrollé un servicio de reservas en PostgreSQL y Python
= Servicio de reservas desarrollado para 40 000 clientes
! Desarrollé un servicio de reservas en Python, PostgreSQL y Redis
! Desarrollé un servicio de pagos en Python y PostgreSQL para 40.000 clientes
! Desarrollé un servicio de reservas para 4 millones de clientes
- Migré 12 servicios de Oracle a PostgreSQL
= Migración de 12 servicios de Oracle a PostgreSQL
= Migré doce servicios de Oracle a PostgreSQL
! Migré 12 servicios de PostgreSQL a Oracle
! Migré 12 servicios de Oracle a MongoDB
- Corregí 130 errores y escribí las pruebas del módulo de pagos
= Escribí las pruebas del módulo de pagos y corregí 130 errores
= Corrección de 130 errores
! Corregí 1300 errores y escribí las pruebas del módulo de pagos
! Diseñé el módulo de pagos y corregí 130 errores

# Administrativo | Gestoría Lorca | Murcia | 2009-02 | 2017-08
- Tramité unas 50 solicitudes al día
= Unas cincuenta solicitudes tramitadas al día
= Tramitación de unas 50 solicitudes al día
! Tramité más de 50 solicitudes al día
! Tramité unas 50 solicitudes por hora
! Tramité unas 500 solicitudes al día
- Coordiné un equipo de 4 personas con un presupuesto de 120.000 euros
= Coordinación de un equipo de cuatro personas
= Coordiné a 4 personas, presupuesto de 120.000 €
! Coordiné un equipo de 40 personas
! Coordiné un equipo de 4 directores con un presupuesto de 120.000 euros
! Coordiné un equipo de 4 personas con un presupuesto de 120.000 dólares
- Participé en una campaña que redujo los accidentes a la mitad
= Participación en una campaña que redujo los accidentes a la mitad
= Participé en una campaña
! Dirigí una campaña que redujo los accidentes a la mitad
! Reduje los accidentes a la mitad
`,
  {
    more: {
      'an organisation': 'para Santander|en Telefónica|con la Cruz Roja|para Iberia',
      'a tool': 'con SAP|en Excel|con Kubernetes|con AutoCAD',
      'a title': 'como directora|como jefe de proyecto|como médico|como gerente',
      'a paper': 'con un máster|con un doctorado|certificada en ISO 9001|con licencia de piloto',
      'a result': 'y reduje los costes un 15 %|y aumenté las ventas en 2 millones de euros|ahorrando 400 horas|y gané dos premios',
      'a date': 'en 1999|desde marzo de 1998|desde 2003',
      'words of nobody': 'para 900 clientes|en francés|en todo el mundo|para ministros|sin supervisión|en Tokio|bajo mucha presión',
    },
    ranks: 'Única:|Premiada:|A nivel internacional:|Primera:|Certificada:',
    strong: 'Dirigí y|Lideré y|Fundé y|Gestioné y|Supervisé y',
    numbers: '2 dos|4 cuatro|9 nueve|12 doce|14 catorce|28 veintiocho|50 cincuenta',
    same: 'Reduje > Disminuí|por ciento > %|euros > €|al día > por día|unas > alrededor de',
    frames: '{line} en {place}|{line} ({from}-{to})|{line}.|{line} en {firm}|Como {title}: {line}',
    turned: '^Reduje > Aumenté|^Ayudé en > Dirigí|^Participé en una > Dirigí una|unas > más de|hasta > más de',
  },
)
