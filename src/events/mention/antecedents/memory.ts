/** What the last sentences spoke of: what a pronoun, or “the company”, of the next may stand for. */
import type { Name } from '../names/name';
import { textOf } from '../names/phrases';
import type { Range, Word } from '../words';
import { NamedThings, type Called } from './named-things';
import type { Referent } from './referents';

/** How many sentences back a pronoun may reach. */
export const reach = 3;

export class Memory {
  private readonly referents: Referent[] = [];
  /** All bodies of people that have acted under their names. */
  private readonly bodies = new Set<string>();
  readonly things = new NamedThings();
  /** “A group calling itself Dawn …”: what “the group” stands for from then on. */
  readonly introduced = new Set<string>();
  /** Of people, as the titles before their names tell: “Sir Bo Marsh”, “Dame Ada Quill”. */
  readonly genders = new Map<string, 'he' | 'she'>();
  private sentence = 0;
  /** What the last sentence was done to, where that is one thing. */
  object: Referent | null = null;
  /** The same, where that is somebody: “arrested the driver”; or by whom it was done: “was found by Bo Marsh”. */
  somebody: Referent | null = null;
  /** The last body of which the text told that it was founded. */
  founded: { readonly text: string; readonly at: number } | null = null;
  /** Where the last sentence was, if that is one town. */
  town: string | null = null;
  /** Whether the last sentence tells how that thing came to be: “founded a party”. */
  createdLast = false;
  /** What the last sentence named. */
  named: readonly Name[] = [];
  /** People, by the sentence that named them last, in any part of it. */
  private readonly heard = new Map<string, number>();
  /** Who says “I” and “we” in quotations that go on. */
  speaker: Referent | null = null;

  /** `mainBody`: the firm that the text is about. */
  constructor(private readonly mainBody: string | null) {}

  /** The number of the sentence at hand, from 0. */
  get position(): number {
    return this.sentence;
  }

  /** Whom the last sentence named, in any part. */
  get people(): readonly string[] {
    const people = this.named.filter(({ kind }) => kind === 'person');
    return [...new Set(people.map(({ name }) => name))];
  }

  get last(): Referent | undefined {
    return this.referents.at(-1);
  }

  /** Goes on to the next sentence, and forgets what lies out of reach. */
  advance(): void {
    this.sentence++;
    const reached = this.referents.findIndex(({ at }) => this.distance(at) <= reach + 1);
    this.referents.splice(0, reached < 0 ? this.referents.length : reached);
  }

  /** Named by the sentence at hand. */
  meet(referent: Referent): void {
    this.referents.push(referent);
    if (referent.body) this.bodies.add(referent.text);
  }

  /** Told of beside something else, which is what “it” stands for. */
  overhear({ text, body }: Referent): void {
    if (body) this.bodies.add(text);
  }

  /** “The chief executive of Sund Lines resigned”: a body that is there, though it has not acted. */
  hearOf(body: string): void {
    this.bodies.add(body);
  }

  /** Takes in what the last sentence named. */
  hear(names: readonly Name[]): void {
    this.named = names;
    for (const { kind, name } of names) if (kind === 'person') this.heard.set(name, this.sentence);
  }

  /** The people named in any part of the sentences since. */
  peopleSince(at: number): readonly string[] {
    return [...this.heard].flatMap(([name, last]) => (last > at ? [name] : []));
  }

  /** Spoken of again, by a pronoun. */
  recall(referent: Referent): void {
    this.referents.push({ ...referent, at: this.sentence });
  }

  findLast(test: (referent: Referent) => boolean): Referent | undefined {
    return this.referents.findLast(test);
  }

  /** In sentences. */
  distance(at: number): number {
    return this.sentence - at;
  }

  /** “The bridge”, “the trial”, “the finance minister”: by the name the text has given it. */
  called(words: readonly Word[], { first, last }: Range): Called | null {
    if (last <= first || last > first + 3 || words[first]?.lower !== 'the') return null;
    return this.things.called(textOf(words, first + 1, last).toLowerCase());
  }

  /** “The company”: the only one spoken of shortly before, or at all. */
  bodyAtHand(): string | null {
    const { mainBody } = this;
    const body = this.bodyNear();
    if (mainBody === null || body === null) return body;
    // “Marsh Steel sank. Its rival Quill Iron rose 3%. The company …”: either.
    return body.startsWith(mainBody) || mainBody.startsWith(body) ? body : null;
  }

  private bodyNear(): string | null {
    const { founded } = this;
    const near = this.referents.filter(({ body, at }) => body && this.distance(at) <= reach);
    // “founded the Arctic Opera. The company toured …”
    if (near.length === 0 && founded && this.distance(founded.at) <= reach) return founded.text;
    const spoken = near.length > 0 ? near.map(({ text }) => text) : [...this.bodies];
    const names = withoutLonger(spoken.filter((name) => !offices.test(name)));
    const [one] = names;
    if (names.size === 1 && one) return this.isRecent(one) ? one : null;
    // “Marsh, owner of Quill Ltd, went public in 2002. The company bought …”: whose act was told last.
    const now = near.filter(({ at }) => at === this.sentence).map(({ text }) => text);
    const latest = withoutLonger(now);
    const [last = null] = latest;
    return latest.size === 1 && this.object?.body !== true ? last : null;
  }

  /** The only person named as a subject in the last sentence. */
  lastPerson(): string | null {
    const named = this.referents.filter(
      ({ person, text, at }) => person === true && at === this.sentence && text.includes(' '),
    );
    const [one = null, ...others] = new Set(named.map(({ text }) => text));
    return others.length === 0 ? one : null;
  }

  /** The only body that has acted in the whole text. */
  onlyBody(): string | null {
    const names = withoutLonger([...this.bodies]);
    const [one = null] = names;
    return names.size === 1 ? one : null;
  }

  /** Where others have acted as well, the one before last is soon out of mind. */
  private isRecent(name: string): boolean {
    if (this.onlyBody() !== null) return true;
    return this.referents.some(({ text, at }) => text.startsWith(name) && this.distance(at) <= 1);
  }
}

/** “Marsh” and “Marsh Group”: one of them. */
function withoutLonger(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name) => !names.some((other) => name.startsWith(`${other} `))));
}

/** What is no company, whatever it is called for short. */
export const offices =
  /\b(?:Authority|Agency|Ministry|Commission|Council|Court|Police|University|College|Department|Committee|Parliament|Congress|Senate|Union|Association|Federation|Party|Army|Navy|Office|Bureau|Inquiry|Institute|Hospital|School|Administration|Government|Nations|Organi[sz]ation|Service|Society|Cent(?:er|re))\b/;
