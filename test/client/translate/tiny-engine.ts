import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TranslationFile, TranslationManifest } from '../../../src/protocol/translation.ts';

const sized = (...bytes: number[]): number[] => [bytes.length, ...bytes];
const named = (name: string): number[] => sized(...new TextEncoder().encode(name));

const code = [
  // Two locals of i32 beside the arguments: `end` (2) and `letter` (3).
  ...[0x01, 0x02, 0x7f],
  // end = from + length
  ...[0x20, 0x00, 0x20, 0x01, 0x6a, 0x21, 0x02],
  // block, loop: leave once from >= end
  ...[0x02, 0x40, 0x03, 0x40, 0x20, 0x00, 0x20, 0x02, 0x4f, 0x0d, 0x01],
  // letter = memory[from]; if (letter - 97) < 26
  ...[0x20, 0x00, 0x2d, 0x00, 0x00, 0x22, 0x03, 0x41, 0xe1, 0x00, 0x6b, 0x41, 0x1a, 0x49, 0x04, 0x40],
  // memory[from] = letter - 32
  ...[0x20, 0x00, 0x20, 0x03, 0x41, 0x20, 0x6b, 0x3a, 0x00, 0x00, 0x0b],
  // from += 1, and again
  ...[0x20, 0x00, 0x41, 0x01, 0x6a, 0x21, 0x00, 0x0c, 0x00, 0x0b, 0x0b, 0x0b],
];

/**
 * `shout(from, length)`: makes small Latin letters large, in place; its memory of 16 pages is exported. By hand, from
 * the binary format: https://webassembly.github.io/spec/core/binary/index.html
 */
const wasm = new Uint8Array([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, ...sized(0x01, 0x60, 0x02, 0x7f, 0x7f, 0x00)],
  ...[0x03, ...sized(0x01, 0x00)],
  ...[0x05, ...sized(0x01, 0x00, 0x10)],
  ...[0x07, ...sized(0x02, ...named('memory'), 0x02, 0x00, ...named('shout'), 0x00, 0x00)],
  ...[0x0a, ...sized(0x01, ...sized(...code))],
]);

/**
 * The classes of Bergamot as its bindings give them, over that module: an embind class throws on what was deleted, on a
 * wrong number of arguments and on what is no memory of its own, so this does. It translates by shouting, and puts the
 * model's first bytes before each text, so that a test sees which model was asked.
 */
const script = `
function loadBergamot(Module) {
  var alive = 0, top = 0, exported;
  function Freed() { alive += 1; this.alive = true; }
  Freed.prototype.delete = function () {
    if (!this.alive) throw new Error('deleted twice');
    this.alive = false;
    alive -= 1;
  };
  function inherit(one) { one.prototype = Object.create(Freed.prototype); return one; }
  function count(given, wanted) { if (given.length !== wanted) throw new Error('invalid number of parameters'); }
  Module.AlignedMemory = inherit(function (bytes, alignment) {
    count(arguments, 2);
    Freed.call(this);
    top = Math.ceil(top / alignment) * alignment;
    this.from = top;
    this.bytes = bytes;
    top += bytes;
  });
  Module.AlignedMemory.prototype.getByteArrayView = function () {
    return new Int8Array(exported.memory.buffer, this.from, this.bytes);
  };
  function Vector() { Freed.call(this); this.all = []; }
  inherit(Vector);
  Vector.prototype.push_back = function (one) { this.all.push(one); };
  Vector.prototype.size = function () { return this.all.length; };
  Vector.prototype.get = function (at) { return this.all[at]; };
  ['AlignedMemoryList', 'VectorString', 'VectorResponseOptions'].forEach(function (name) {
    Module[name] = function () { Vector.call(this); };
    Module[name].prototype = Object.create(Vector.prototype);
  });
  Module.TranslationModel = inherit(function (from, to, config, model, lex, vocabs, quality) {
    count(arguments, 7);
    if (!/^gemm-precision: int8shift/m.test(config) || !(model instanceof Module.AlignedMemory)) throw new Error('model');
    if (vocabs.size() < 1 || quality !== null) throw new Error('vocabs');
    Freed.call(this);
    this.name = from + '-' + to + ' ' + String.fromCharCode.apply(null, model.getByteArrayView().slice(0, 5));
  });
  Module.BlockingService = inherit(function (options) { count(arguments, 1); Freed.call(this); this.options = options; });
  Module.BlockingService.prototype.translate = function (model, texts, options) {
    count(arguments, 3);
    if (!model.alive || !texts.alive || options.size() !== texts.size()) throw new Error('translate');
    if (texts.all.join('').indexOf('BREAK') >= 0) throw new Error('out of memory');
    var answer = new Vector();
    texts.all.forEach(function (text) {
      var bytes = new TextEncoder().encode(text), from = Math.ceil(top / 64) * 64;
      new Uint8Array(exported.memory.buffer, from, bytes.length).set(bytes);
      exported.shout(from, bytes.length);
      var said = model.name + ': ' + new TextDecoder().decode(new Uint8Array(exported.memory.buffer, from, bytes.length).slice());
      answer.push_back(said);
    });
    answer.get = function (at) {
      var one = new Freed();
      one.getTranslatedText = function () { return answer.all[at]; };
      return one;
    };
    return answer;
  };
  Module.alive = function () { return alive; };
  WebAssembly.instantiate(Module.wasmBinary).then(function (made) {
    exported = made.instance.exports;
    Module.onRuntimeInitialized();
  }, Module.onAbort);
  return Module;
}
`;

const model = (name: string) => Buffer.concat([Buffer.from(name.padEnd(5)), Buffer.alloc(3_000, 7)]);

export const tinyEngine = { script, wasm };

/** Writes a translator into a folder as an operator would, from English into Polish and Urdu. */
export function writeTinyTranslator(folder: string, pairs: readonly string[] = ['pl', 'ur']): TranslationManifest {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, bytes: Uint8Array | string): TranslationFile => {
    const written = Buffer.from(bytes);
    writeFileSync(join(folder, name), written);
    return { name, bytes: written.length, sha256: createHash('sha256').update(written).digest('hex') };
  };
  const vocab = write('vocab.spm', 'words');
  const manifest: TranslationManifest = {
    engine: { script: write('bergamot-translator.js', script), wasm: write('bergamot-translator.wasm', wasm) },
    pairs: pairs.map((to) => ({
      ...{ from: 'en', to, vocabs: [vocab] },
      model: write(`model.en${to}.bin`, model(`m-${to}`)),
      lex: write(`lex.en${to}.bin`, `lex ${to}`),
    })),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}
