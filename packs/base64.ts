/** Bytes as base64: messages between contexts carry no bytes in Chromium. */
export function toBase64(bytes: Uint8Array): string {
  // Firefox 133, Chromium 140.
  const { toBase64: native } = bytes as { toBase64?: () => string };
  if (native) return native.call(bytes);
  let units = '';
  // A call takes some ten thousand arguments at most.
  for (let at = 0; at < bytes.length; at += 0x2000) units += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(units);
}
