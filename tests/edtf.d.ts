/** The part of the edtf library's interface that tests use as an oracle; it ships no types. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number };
}
