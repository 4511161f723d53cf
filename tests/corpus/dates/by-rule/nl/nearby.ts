import type { RuleCorpus } from '../rule-corpus';

export const nearby: RuleCorpus = {
  'nl/weekday-day': {
    found: {
      '2025-04-14': ['Het gebeurde [maandag 14 april].', 'Op [maandag 14 april 2025] brak het.'],
    },
    refused: ['Maandag om 14 uur regent het.'],
  },
  'nl/weekday': {
    found: {
      '2025-04-18': ['Een man is [vrijdag] overleden.', '[Vrijdagavond] zonk het schip.'],
      '2025-04-25': ['De raad zal [vrijdag] stemmen.', 'De staking begint [vrijdag].'],
    },
    refused: ['Elke vrijdag poetst hij.'],
  },
  'nl/last-weekday': {
    found: { '2025-04-18': ['Zij vertrok [afgelopen vrijdag].', 'Zij vertrok [vorige vrijdag].'] },
    refused: ['De vorige burgemeester vertrok.'],
  },
  'nl/this-weekday': {
    found: { '2025-04-24': ['De raad komt [deze donderdag] bijeen.'] },
    refused: ['Deze raad komt bijeen.'],
  },
  'nl/next-weekday': {
    found: {
      '2025-04-25': ['Zij vertrekt [komende vrijdag].', 'Zij vertrekt [aanstaande vrijdag].'],
    },
    refused: ['De komende burgemeester zwijgt.'],
  },
  'nl/weekday-of-week': {
    found: {
      '2025-05-01': ['De raad stemt [volgende week donderdag].'],
      '2025-04-17': ['De raad stemde [vorige week donderdag].'],
    },
    refused: ['De raad stemt volgende week.'],
  },
  'nl/named-day': {
    found: {
      '2025-04-20': ['Zij kwam [gisteren] aan.', 'Zij kwam [gisteravond] aan.'],
      '2025-04-22': ['Zij komt [morgen] aan.'],
    },
    refused: ['In de morgen regende het.'],
  },
  'nl/last-day': {
    found: { '2024-12-03': ['Hij werd op [3 december jongstleden] geboren.'] },
    refused: ['Hij werd op 3 december geboren.'],
  },
  'nl/next-day-of-month': {
    found: { '2025-12-03': ['De raad stemt [3 december aanstaande].'] },
    refused: ['De raad stemt op 3 december.'],
  },
  'nl/month': {
    found: { '2025-03': ['De fabriek sloot in [maart].'] },
    refused: ['De heer Maart lacht.'],
  },
  'nl/last-month': {
    found: { '2024-11': ['De fabriek sloot [afgelopen november].'] },
    refused: ['De fabriek sloot in november.'],
  },
  'nl/next-month': {
    found: { '2025-11': ['De fabriek opent [komende november].'] },
    refused: ['De fabriek opent in november.'],
  },
  'nl/last-period': {
    found: { '2025-W16': ['Hij viel [vorige week].'], '2024': ['De omzet daalde [vorig jaar].'] },
    refused: ['Hij viel een week lang.'],
  },
  'nl/this-period': {
    found: { '2025-W17': ['De raad stemt [deze week].'], '2025': ['De brug opent [dit jaar].'] },
    refused: ['De raad stemt elke week.'],
  },
  'nl/next-period': {
    found: {
      '2025-W18': ['De raad stemt [volgende week].'],
      '2026': ['De brug opent [volgend jaar].'],
    },
    refused: ['De raad stemt elke week.'],
  },
  'nl/in-relative-year': {
    found: {
      '2024-03': [
        'De bouw begon in [maart vorig jaar].',
        'De bouw begon in [maart van vorig jaar].',
      ],
    },
    refused: ['De bouw begon in maart.'],
  },
  'nl/ago': {
    found: {
      '2023': ['Het bedrijf sloot [twee jaar geleden].'],
      PAST_REF: ['Zij vertrok [enkele jaren geleden].'],
    },
    refused: ['Zij is twee jaar.'],
  },
  'nl/later': {
    found: { '2024-05-05': ['Zij kwamen op 3 mei 2024 aan en vertrokken [twee dagen later].'] },
    refused: ['Later vertrokken zij.'],
  },
  'nl/next-day': {
    found: { '2024-05-04': ['Zij kwamen op 3 mei 2024 aan en vertrokken [de volgende dag].'] },
    refused: ['De dag is lang.'],
  },
};
