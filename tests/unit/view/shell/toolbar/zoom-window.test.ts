import { expect, it } from 'vitest';
import { windowAroundEvent, zoomWindow } from '../../../../../src/view/shell/toolbar/zoom-window';
import { sampleEvent } from '../../sample-event';

const events = ['1990', '2000-05', '2010-06-01'].map((edtf) => sampleEvent(edtf, edtf));

it('zooms in to less than everything, and out to everything again', () => {
  const near = zoomWindow(events, 'to-scale', null, 2);
  expect(near).not.toBeNull();
  expect(zoomWindow(events, 'to-scale', near, 0.25)).toBeNull();
});

it('shows an event with as much again on either side', () => {
  const [, month] = events;
  const window = month && windowAroundEvent(month);
  const days = window ? (window.to - window.from) / 86_400_000 : 0;
  expect(days).toBe(31 * 3);
});
