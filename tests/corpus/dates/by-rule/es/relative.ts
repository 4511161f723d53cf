import type { RuleCorpus } from '../rule-corpus';

export const relative: RuleCorpus = {
  'es/named-day': {
    found: { '2025-04-20': ['Llegó [ayer].'] },
    refused: ['Salió por la mañana.'],
  },
  'es/weekday': {
    found: { '2025-04-20': ['El ministro dijo el [domingo] que todo iba bien.'] },
    refused: ['Los domingos son tranquilos, domingueros.'],
  },
  'es/last-weekday': {
    found: { '2025-04-18': ['Llegó el [viernes pasado].'] },
    refused: ['Llegó el viernes y pasó.'],
  },
  'es/this-weekday': {
    found: { '2025-04-25': ['Llega [este viernes].'], '2025-04-20': ['Ganó [este domingo].'] },
    refused: ['Este hombre llegó el viernes.'],
  },
  'es/next-weekday': {
    found: { '2025-04-25': ['Se reunirán el [próximo viernes].'] },
    refused: ['El próximo tren sale el viernes.'],
  },
  'es/last-month': {
    found: { '2024-11': ['Llegó el [noviembre pasado].', 'Llegó [el pasado mes de noviembre].'] },
    refused: ['Lo pasado en noviembre quedó.'],
  },
  'es/next-month': {
    found: { '2025-11': ['Llega el [próximo noviembre].'] },
    refused: ['El próximo tren sale en noviembre.'],
  },
  'es/last-season': {
    found: { '2024-SU': ['Llegó el [verano pasado].'] },
    refused: ['Pasado el puente, llegó en verano.'],
  },
  'es/this-season': {
    found: { '2025-SU': ['Llega [este verano].'] },
    refused: ['Este hombre llegó en verano.'],
  },
  'es/next-season': {
    found: { '2025-SU': ['Llega el [próximo verano].'] },
    refused: ['El próximo tren sale en verano.'],
  },
  'es/last-period': {
    found: { '2025-W16': ['La ley se aprobó [la semana pasada].'] },
    refused: ['Las semanas pasadas fueron duras.'],
  },
  'es/this-period': {
    found: { '2025-W17': ['La ley se aprobó [esta semana].'] },
    refused: ['Estas semanas fueron duras.'],
  },
  'es/next-period': {
    found: { '2025-W18': ['La ley se aprobará [la próxima semana].'] },
    refused: ['Las próximas semanas serán duras.'],
  },
  'es/weekend': {
    found: { '2025-W16-WE': ['Se negoció durante [el fin de semana].'] },
    refused: ['El fin de la semana llegó.'],
  },
  'es/day-part': {
    found: { '2025-04-20TAF': ['Fue [ayer por la tarde].'] },
    refused: ['Fue una tarde.'],
  },
  'es/last-night': {
    found: { '2025-04-20TNI': ['Ardió [anoche].'] },
    refused: ['Anochece pronto.'],
  },
  'es/night-before-last': {
    found: { '2025-04-19TNI': ['Ardió [anteanoche].', 'Ardió [antes de anoche].'] },
    refused: ['Antes anochece.'],
  },
  'es/from-now': {
    found: { '2025-05-01': ['El juicio comenzará [dentro de diez días].'] },
    refused: ['Está dentro de diez cajas.'],
  },
  'es/day-by-number': {
    found: {
      '2025-04-28': ['Declarará ante el juez el [próximo día 28].'],
      '2025-04-03': ['La plantilla paró el [pasado día 3].'],
    },
    refused: ['Fue el día 45 del viaje.'],
  },
  'es/weekday-of-week': {
    found: { '2025-04-17': ['Dimitió el [jueves de la semana pasada].'] },
    refused: ['Cada jueves de feria llueve.'],
  },
  'es/ago': {
    found: { '2023': ['La fábrica cerró [hace dos años].', 'Cerró [hace casi dos años].'] },
    refused: ['Hace dos panes.'],
  },
  'es/later': {
    found: { '2024-05-05': ['Llegaron el 3 de mayo de 2024 y se fueron [dos días después].'] },
    // Counted from what is named.
    refused: ['Se fueron dos trenes después.', 'Cerró dos años después de su elección.'],
  },
  'es/earlier': {
    found: { '2024-05-01': ['Ganaron el 3 de mayo de 2024; [dos días antes] habían perdido.'] },
    refused: ['Se fueron dos trenes antes.', 'Cerró dos años antes de que llegara.'],
  },
  'es/next-day': {
    found: { '2024-05-04': ['Llegaron el 3 de mayo de 2024 y se fueron [al día siguiente].'] },
    refused: ['Siguieron al diario siguiente.'],
  },
  'es/same-day': {
    found: { '2024-05-03': ['Llegaron el 3 de mayo de 2024 y se fueron [el mismo día].'] },
    refused: ['Lo dijo el mismo diario.'],
  },
  'es/day-before': {
    found: { '2024-05-02': ['Ganaron el 3 de mayo de 2024; [el día anterior] habían perdido.'] },
    refused: ['Lo dijo el diario anterior.'],
  },
  'es/following-period': {
    found: { '1996': ['Llegó en 1995 y se casó [el año siguiente].'] },
    refused: ['Los años siguientes fueron duros.'],
  },
  'es/previous-period': {
    found: { '1994': ['Llegó en 1995, tras la crisis [el año anterior].'] },
    refused: ['Los años anteriores fueron duros.'],
  },
  'es/same-period': {
    found: {
      '1995': [
        'Llegó en 1995 y se casó [el mismo año].',
        'Llegó en 1995. [Aquel año] ardió el molino.',
      ],
    },
    refused: ['Era la misma persona.'],
  },
  'es/duration': {
    found: { P3D: ['Duró [tres días].'] },
    refused: ['Vinieron tres hombres.'],
  },
  'es/in-relative-year': {
    found: { '2024-06': ['Se fue en [junio del año pasado].'] },
    refused: ['Se fue en junio, el pasado quedó atrás.'],
  },
  'es/following-season': {
    found: { '1917-SP': ['En octubre de 1916 ardió; en la [primavera siguiente] se construyó.'] },
    refused: ['La primavera del siguiente libro es lluviosa.'],
  },
  'es/last-day': {
    found: {
      '2024-10-17': [
        'El tribunal rechazó el recurso el [pasado 17 de octubre].',
        'El tribunal rechazó el recurso el [17 de octubre pasado].',
      ],
    },
    refused: ['El pasado de la casa se conoció el 17 de octubre.'],
  },
  'es/next-day-of-month': {
    found: { '2025-12-04': ['El pleno se reúne el [próximo 4 de diciembre].'] },
    refused: ['El próximo tren sale el 4 de diciembre.'],
  },
  'es/day-of-same-month': {
    found: {
      '1983-03-30': ['La huelga empezó el 3 de marzo de 1983 y acabó [el 30 del mismo mes].'],
    },
    refused: ['El 30 del mes acabó la huelga.'],
  },
  'es/in-same-year': {
    found: {
      '1983-06': ['La huelga empezó en marzo de 1983 y acabó en [junio de ese mismo año].'],
      '1983-06-03': ['La huelga empezó en marzo de 1983 y acabó el [3 de junio del mismo año].'],
    },
    refused: ['Los niños del mismo año vinieron en junio.'],
  },
};
