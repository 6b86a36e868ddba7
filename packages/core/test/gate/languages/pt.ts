import { corpus } from './corpus.ts'

export const pt = corpus(
  'pt',
  `
# Enfermeira | Clínica da Foz | Aveiro | 2012-04 | 2020-09
- Cuidei de até 28 doentes por turno e distribuí os medicamentos
= Cuidados a até 28 doentes por turno e distribuição dos medicamentos
= Distribuí os medicamentos e cuidei de até 28 doentes por turno
! Cuidei de mais de 28 doentes por turno
! Cuidei de até 28 doentes por hora
! Cuidei de até 82 doentes por turno
! Receitei os medicamentos a 28 doentes por turno
- Reduzi as doses esquecidas de 9 para 2 por mês com uma folha de passagem
= Redução das doses esquecidas de 9 para 2 por mês
= Doses esquecidas reduzidas de nove para duas por mês com uma folha de passagem
! Reduzi as doses esquecidas de 9 para 0 por mês
! Aumentei as doses esquecidas de 9 para 2 por mês
! Reduzi as doses esquecidas de 9 para 2 por semana
- Formei 14 enfermeiras novas no uso de insulina
= Formação de 14 enfermeiras novas no uso de insulina
! Formei 14 médicos novos no uso de insulina
! Formei 140 enfermeiras novas no uso de insulina
- Ajudei na auditoria anual do serviço
= Ajuda na auditoria anual do serviço
= Ajudei todos os anos na auditoria do serviço
! Dirigi a auditoria anual do serviço
! Auditei o serviço todos os anos
! Ajudei na auditoria mensal do serviço

# Programadora | Sistemas Lima | Braga | 2018-01 | 2023-12
- Desenvolvi um serviço de reservas em Python e PostgreSQL para 40.000 clientes
= Desenvolvimento de um serviço de reservas em Python e PostgreSQL para 40.000 clientes
= Desenvolvi um serviço de reservas em PostgreSQL e Python
! Desenvolvi um serviço de reservas em Python, PostgreSQL e Redis
! Desenvolvi um serviço de pagamentos em Python e PostgreSQL para 40.000 clientes
! Desenvolvi um serviço de reservas para 4 milhões de clientes
- Migrei 12 serviços de Oracle para PostgreSQL
= Migração de 12 serviços de Oracle para PostgreSQL
= Migrei doze serviços de Oracle para PostgreSQL
! Migrei 12 serviços de PostgreSQL para Oracle
! Migrei 12 serviços de Oracle para MongoDB
- Coordenei uma equipa de 4 pessoas com um orçamento de 120.000 euros
= Coordenação de uma equipa de quatro pessoas
= Coordenei 4 pessoas, orçamento de 120.000 €
! Coordenei uma equipa de 40 pessoas
! Coordenei uma equipa de 4 diretores com um orçamento de 120.000 euros
! Coordenei uma equipa de 4 pessoas com um orçamento de 120.000 dólares
- Participei numa campanha que reduziu os acidentes para metade
= Participação numa campanha que reduziu os acidentes para metade
! Dirigi uma campanha que reduziu os acidentes para metade
! Reduzi os acidentes para metade
`,
  {
    more: {
      'an organisation': 'para a Galp|na Siemens|com a Cruz Vermelha|para a TAP',
      'a tool': 'com SAP|em Excel|com Kubernetes|com AutoCAD',
      'a title': 'como diretora|como chefe de projeto|como médico|como gerente',
      'a paper': 'com um mestrado|com um doutoramento|certificada em ISO 9001|com licença de piloto',
      'a result': 'e reduzi os custos em 15 %|e aumentei as vendas em 2 milhões de euros|poupando 400 horas|e ganhei dois prémios',
      'a date': 'em 1999|desde março de 1998|desde 2003',
      'words of nobody': 'para 900 clientes|em francês|no mundo inteiro|para ministros|sem supervisão|em Tóquio|sob muita pressão',
    },
    ranks: 'Única:|Premiada:|A nível internacional:|Primeira:|Certificada:',
    strong: 'Dirigi e|Liderei e|Fundei e|Geri e|Supervisionei e',
    numbers: '2 dois|4 quatro|9 nove|12 doze|50 cinquenta',
    same: 'Reduzi > Diminuí|por cento > %|euros > €',
    frames: '{line} em {place}|{line} ({from}-{to})|{line}.|{line} na {firm}|Como {title}: {line}',
    turned: '^Reduzi > Aumentei|^Ajudei na > Dirigi a|^Participei numa > Dirigi uma|até > mais de',
  },
)
