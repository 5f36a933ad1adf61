/** Takes a text and the label of an encoding, gives its bytes: the platform decodes all encodings, but encodes one only. */
const LEADS = { from: 0x80, to: 0xff };

/** Of characters of one byte or two; throws for a character that the encoding doesn't have. */
export function encode(text: string, label: string): Uint8Array {
  const bytesOf = encoderOf(label);
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      const bytes = bytesOf.get(char);
      if (bytes === undefined) throw new RangeError(`${label} has no ${char}`);
      return bytes;
    }),
  );
}

function encoderOf(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label);
  const bytesOf = new Map<string, readonly number[]>();
  const put = (...bytes: number[]): void => {
    const decoded = decoder.decode(Uint8Array.from(bytes));
    if (decoded.length === 1 && decoded !== '\ufffd' && !bytesOf.has(decoded)) bytesOf.set(decoded, bytes);
  };
  for (let byte = 0; byte <= LEADS.to; byte++) put(byte);
  for (let lead = LEADS.from; lead <= LEADS.to; lead++)
    for (let trail = 0x40; trail <= LEADS.to; trail++) put(lead, trail);
  return bytesOf;
}
