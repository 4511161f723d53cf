import type { RuleCorpus } from '../rule-corpus';

export const explicit: RuleCorpus = {
  'es/day-month': {
    found: { '2025-04-20': ['La votación fue el [domingo 20 de abril de 2025].'] },
    refused: ['Vinieron 20 de marcha.'],
  },
  'es/day-in-digits': {
    found: { '2025-04-20': ['El sello lleva la fecha [20/04/2025].'] },
    refused: ['La versión 20.14.2025 salió.'],
  },
  'es/days-month': {
    found: { '2024-05-05': ['La feria, del 3 al [5 de mayo de 2024], se llenó.'] },
    refused: ['Pasó del 3 al 5 de la lista.'],
  },
  'es/days-of-months': {
    found: {
      '2017-03-30': ['La feria, del [30 de marzo] al 2 de abril de 2017, se llenó.'],
      '2017-03-03': ['Ocurrió el [3 de marzo] y el 18 de abril de 2017.'],
      '2016-12-30': ['Cerró del [30 de diciembre] al 2 de enero de 2017.'],
    },
    refused: ['Pasó del 3 al 5 de la lista.'],
  },
  'es/month': {
    found: { '2024-11': ['Dimitió en [noviembre de 2024].'] },
    refused: ['Es el mayor de todos.', 'El director Julio Medem rueda.'],
  },
  'es/months': {
    found: { '1944-07': ['Entre mayo y [julio de 1944] cayeron bombas.'] },
    refused: ['Entre mayo y julio cayeron bombas.'],
  },
  'es/part': {
    found: { '2024': ['El banco cayó a [finales de 2024].'] },
    refused: ['Cayó a finales de la calle.'],
  },
  'es/season': {
    found: { '1914-SU': ['Estalló en el [verano de 1914].'] },
    refused: ['El verano fue duro.'],
  },
  'es/season-alone': {
    found: { '2025-SU': ['Se votará en [verano].'] },
    refused: ['El verano fue duro.'],
  },
  'es/year': {
    found: { '1998': ['Llegó en [1998].'] },
    refused: ['Había 2000 personas.', 'Durmió en la habitación núm 1998.'],
  },
  'es/year-before-christ': {
    found: { BC0044: ['César murió en [44 a. C.] en Roma.'] },
    refused: ['Fueron 44 a Roma.'],
  },
  'es/years': {
    found: { '1918': ['La guerra duró de 1914 a [1918].'] },
    refused: ['Contó 1914 y 1918.'],
  },
  'es/decade': {
    found: {
      '199': ['Los precios subieron en [los años 90].'],
      '198': ['Subieron en [los años ochenta].'],
    },
    refused: ['Vivió años 35.', 'Hace diez años 40 personas murieron.'],
  },
  'es/century': {
    found: { '18': ['El tren llegó en [el siglo XIX].'] },
    refused: ['Fue el partido del siglo.'],
  },
  'es/holiday': {
    found: {
      '2024-12-25': ['Se vieron en [Navidad de 2024].'],
      '2024-04-01': ['El [lunes de Pascua de 2024] nevó.'],
    },
    refused: ['Se felicitaron las navidades.'],
  },
  'es/quarter': {
    found: { '2024-Q1': ['Las ventas del [primer trimestre de 2024] bajaron.'] },
    refused: ['El primer hombre llegó en 2024.'],
  },
  'es/winter-of-two-years': {
    found: { '1944-WI': ['En el [invierno de 1944-45] hubo hambre.'] },
    refused: ['El invierno fue largo; de 1944-45 queda poco.'],
  },
  'es/week-of-month': {
    found: { '1915-W23': ['En [la segunda semana de junio de 1915] vino la riada.'] },
    refused: ['La segunda semana de huelga empieza.'],
  },
  'es/centuries': {
    found: {
      '17': ['En los siglos [XVIII] y XIX vinieron de lejos.'],
      '18': ['En los siglos XVIII y [XIX] vinieron de lejos.'],
    },
    refused: ['Vivió en los distritos XVIII y XIX.'],
  },
};
