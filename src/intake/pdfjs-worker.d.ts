/** Imported for its effect only: it sets a global that the PDF library looks for. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
