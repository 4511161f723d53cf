import type { Corpus } from '../corpus';

const reference = '2025-04-21';

export const writtenDates: Corpus = {
  reference,
  found: {
    '2025-04-20': [
      'La votación fue el [domingo 20 de abril de 2025].',
      'El sello lleva la fecha [20/04/2025].',
    ],
    '2024-05-05': ['La feria, del 3 al [5 de mayo de 2024], se llenó.'],
    '1944-07': ['Entre mayo y [julio de 1944] cayeron bombas.'],
    '1918': ['La guerra duró de 1914 a [1918].'],
    '199': ['Los precios subieron en [los años 90].'],
    '18': ['El tren llegó en [el siglo XIX].'],
    BC0044: ['César murió en [44 a. C.] en Roma.'],
    '2024': ['El banco cayó a [finales de 2024].'],
  },
  refused: ['Había 2000 personas.', 'Salió por la mañana.'],
};

export const nearbyDates: Corpus = {
  reference,
  found: {
    '2025-04-20': ['El ministro dijo el [domingo] que todo iba bien.', 'Llegó [ayer].'],
    '2025-04-24': [
      'El parlamento debe votar el [jueves].',
      'Está previsto que la ministra visite el puerto el [jueves].',
    ],
    '2025-04-25': [
      'El Gobierno ha convocado para el [viernes] una reunión.',
      'El club recibe el [viernes] al campeón.',
      'Se reunirán el [próximo viernes].',
    ],
    '2025-W16': ['La ley se aprobó [la semana pasada].'],
    '2024': ['Las ventas bajaron [el año pasado].'],
    '2023': ['La fábrica cerró [hace dos años].'],
    '2024-05-05': ['Llegaron el 3 de mayo de 2024 y se fueron [dos días después].'],
    '2025-04-20TAF': ['Fue [ayer por la tarde].'],
  },
};

/** A history counts what is the writer's own from its publication. */
export const histories: Corpus = {
  reference,
  found: {
    '2026': [
      'El astillero nació en 1871. Ardió en 1904. La ciudad lo compró en 1931. El museo abrirá [el próximo año].',
    ],
    '2024-06': [
      'El astillero nació en 1871. Ardió en 1904. La ciudad lo compró en 1931. El pleno votó su venta [el pasado mes de junio].',
    ],
  },
};
