/** The door to the engine without a worker between: what the browser's door leads to, called directly. */
import type { EngineDoor, ReadableFile } from '../../../src/state/reading/engine-door';
import { localDay } from '../../../src/state/reading/local-day';
import { createEngineApi } from '../../../src/worker/engine-api';
import { readWithReports } from '../../../src/worker/part-reports';
import { TimelineReceiver } from '../../../src/worker/timeline-parcels';

export function directDoor(): EngineDoor {
  const api = createEngineApi();
  const { read } = readWithReports(api);
  const receiver = new TimelineReceiver();
  return {
    version: 'here',
    atOnce: 4,
    async read(file, { onProgress }, _, tables) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const savedOn =
        file.lastModified === undefined ? {} : { savedOn: localDay(file.lastModified) };
      const source = { name: file.name, bytes, ...savedOn };
      return read(source, { lost: {}, tables }, (_part, done = 0) => onProgress('reading', done));
    },
    interpret: (document) => api.interpret(document),
    readAnew: (reading, terms) => api.readAnew(reading, terms),
    async assemble(readings) {
      await api.hold(readings);
      const outline = await api.assemble(readings.map(({ article }) => article.id));
      return receiver.receive(outline, (index) => api.parcel(index));
    },
  };
}

export function textFile(name: string, text: string): ReadableFile {
  const bytes = new TextEncoder().encode(text);
  return { name, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}
