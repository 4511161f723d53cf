import type { RuleCorpus } from '../rule-corpus';

export const sets: RuleCorpus = {
  'en/every-unit': {
    found: { P2W: ['They meet [every two weeks].'] },
    refused: ['Every weekly paper said so.'],
  },
  'en/every-other-unit': {
    found: { P2W: ['They meet [every other week].'] },
    refused: ['Every other man left.'],
  },
  'en/every-named': {
    found: { 'XXXX-WXX-5': ['The market opens [every Friday].'] },
    refused: ['Every word on Friday counted.'],
  },
  'en/weekdays': {
    found: { 'XXXX-WXX-5': ['It is closed on [Fridays].'] },
    refused: ['It is closed Friday.'],
  },
  'en/weekdays-joined': {
    found: {
      'XXXX-WXX-1TNI': ['The ferry sails on [Monday] and Tuesday nights.'],
      'XXXX-WXX-2TNI': ['The ferry sails on Monday and [Tuesday nights].'],
    },
    refused: ['They met on Monday and Tuesday night.'],
  },
  'en/often': {
    found: { P1D: ['The trains run [daily].'] },
    refused: ['The dailies said so.'],
  },
  'en/units-a-unit': {
    found: { P1W: ['He works [three days a week].'] },
    refused: ['He works three days and a week.', 'He got three years a month later.'],
  },
  'en/times-a-unit': {
    found: { P1Y: ['It is held [twice a year].'] },
    refused: ["It is twice a yearling's price."],
  },
};
