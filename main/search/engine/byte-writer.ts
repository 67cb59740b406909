/** Numbers written one after the other into as few bytes as they need. */

export class ByteWriter {
  private bytes = new Uint8Array(64);
  length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length] = value;
    this.length += 1;
  }

  /** Seven bits a byte, the lowest first; the high bit says that more follows (LEB128). */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  all(content: Uint8Array): void {
    if (this.length + content.length > this.bytes.length) this.grow(content.length);
    this.bytes.set(content, this.length);
    this.length += content.length;
  }

  /** What was written, in memory of its own. */
  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
