/** The few globals that pages, workers and Node have in common. The core is checked without the DOM library, so that nothing else slips in. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

declare function atob(text: string): string;
