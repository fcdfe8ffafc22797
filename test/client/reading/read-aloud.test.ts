import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asTerm, englishFirst } from '../../../src/client/i18n/language-marks.ts';
import { asEnglish, localFirst } from '../../../src/client/i18n/marks.ts';
import { createReadAloud } from '../../../src/client/reading/read-aloud.ts';
import { sayingsOf } from '../../../src/client/reading/sentences.ts';
import { fakeSpeech } from './fake-speech.ts';

const how = { lang: 'en-GB' };
/** Lets what was promised come about. */
const soon = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('texts that say their own language', () => {
  const saidOf = async (text: string, lang: string, voices: string[]) => {
    const browser = fakeSpeech(voices.map((one) => ({ lang: one, name: one })));
    const read = createReadAloud(browser.speech).speak([text], { lang });
    await soon();
    for (let sentence = 0; sentence < 8 && browser.state.speaking; sentence += 1) {
      browser.start();
      browser.end();
      await soon();
    }
    return { result: await read, said: browser.said.map((words, at) => [words, browser.spokenWith[at]]) };
  };
  const both = ['ur', 'en-GB'];

  it('are read in that language: what is not translated yet in English', async () => {
    expect(await saidOf(asEnglish('Tell me more.'), 'ur', both)).toMatchObject({ said: [['Tell me more.', 'en-GB']] });
  });

  it('are read once where the English only stands beside, and twice where it must come first', async () => {
    expect((await saidOf(localFirst('مجھے بتائیں۔', 'Tell me.'), 'ur', both)).said).toEqual([['مجھے بتائیں۔', 'ur']]);
    expect((await saidOf(englishFirst('Tell me.', 'مجھے بتائیں۔'), 'ur', both)).said).toEqual([
      ['Tell me.', 'en-GB'],
      ['مجھے بتائیں۔', 'ur'],
    ]);
  });

  it('have a term in English among other words, and no sign that nobody sees', async () => {
    const { said } = await saidOf(`آپ کا ${asTerm('EHC plan')} کہاں ہے؟`, 'ur', both);
    expect(said).toEqual([
      ['آپ کا', 'ur'],
      ['EHC plan', 'en-GB'],
      ['کہاں ہے؟', 'ur'],
    ]);
  });

  it('are read by the voice there is, and where there is none for the reader’s language that is said', async () => {
    expect((await saidOf(asEnglish('Tell me.'), 'ur', ['ur'])).said).toEqual([['Tell me.', 'ur']]);
    expect((await saidOf('مجھے بتائیں۔', 'ur', ['en-GB'])).result).toBe('none');
  });
});

describe('reading aloud', () => {
  it('reads one sentence after the other and tells which text it is at', async () => {
    const browser = fakeSpeech();
    const at: number[] = [];
    const read = createReadAloud(browser.speech).speak(['What do you like? Show me.', 'Music'], {
      ...how,
      onSentence: (index) => at.push(index),
    });
    await soon();
    expect(browser.said).toEqual(['What do you like?']);
    for (let sentence = 0; sentence < 3; sentence += 1) {
      browser.start();
      browser.end();
      await soon();
    }
    expect(await read).toBe('read');
    expect(browser.said).toEqual(['What do you like?', 'Show me.', 'Music']);
    expect(at).toEqual([0, 0, 1]);
  });

  it('falls silent at once when it is stopped, and says no sentence more', async () => {
    const browser = fakeSpeech();
    const voice = createReadAloud(browser.speech);
    const read = voice.speak(['One.', 'Two.'], how);
    await soon();
    voice.stop();
    expect(await read).toBe('stopped');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(browser.said).toEqual(['One.']);
    expect(browser.state.cancelled).toBe(1);
  });

  it('stops what was read when something else is to be read', async () => {
    const browser = fakeSpeech();
    const voice = createReadAloud(browser.speech);
    const first = voice.speak(['One.', 'Two.'], how);
    await soon();
    const second = voice.speak(['Other.'], how);
    await soon();
    browser.end();
    expect([await first, await second]).toEqual(['stopped', 'read']);
    expect(browser.said).toEqual(['One.', 'Other.']);
  });

  it('goes on when the browser forgets to tell the end of a sentence', async () => {
    const browser = fakeSpeech();
    const read = createReadAloud(browser.speech).speak(['One.', 'Two.'], how);
    await soon();
    browser.start();
    browser.fallSilent();
    await vi.advanceTimersByTimeAsync(5000);
    expect(browser.said).toEqual(['One.', 'Two.']);
    browser.start();
    browser.end();
    expect(await read).toBe('read');
  });

  it('says a sentence again, once, when the browser lost it before it began', async () => {
    const browser = fakeSpeech();
    const read = createReadAloud(browser.speech).speak(['One.'], how);
    await soon();
    browser.fallSilent();
    await vi.advanceTimersByTimeAsync(3000);
    browser.fallSilent();
    await vi.advanceTimersByTimeAsync(5000);
    expect(browser.said).toEqual(['One.', 'One.']);
    expect(await read).toBe('read');
  });

  it('wakes a browser that paused by itself', async () => {
    const browser = fakeSpeech();
    void createReadAloud(browser.speech).speak(['One.'], how);
    await soon();
    browser.start();
    browser.state.paused = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(browser.state).toMatchObject({ paused: false, resumed: 1 });
  });

  it('waits for voices that come late', async () => {
    const browser = fakeSpeech([]);
    const read = createReadAloud(browser.speech).speak(['One.'], how);
    await soon();
    expect(browser.said).toEqual([]);
    browser.bring([{ lang: 'en-GB' }]);
    await soon();
    expect(browser.said).toEqual(['One.']);
    browser.end();
    expect(await read).toBe('read');
  });

  it('says that there is no voice for a language, also where no voice ever comes', async () => {
    const polish = createReadAloud(fakeSpeech().speech).speak(['Cześć.'], { lang: 'pl' });
    expect(await polish).toBe('none');
    const nothing = createReadAloud(fakeSpeech([]).speech).speak(['One.'], how);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await nothing).toBe('none');
    expect(createReadAloud({}).available).toBe(false);
    expect(await createReadAloud({}).speak(['One.'], how)).toBe('none');
  });

  it('sends no word to a voice on the network unless the person allowed it', async () => {
    const browser = fakeSpeech([{ lang: 'en-US', localService: false, name: 'Far away' }]);
    const voice = createReadAloud(browser.speech);
    expect(await voice.speak(['My secret.'], how)).toBe('network');
    expect(browser.said).toEqual([]);
    void voice.speak(['My secret.'], { ...how, mayUseNetwork: true });
    await soon();
    expect(browser.spokenWith).toEqual(['Far away']);
  });

  it('takes a voice of this device before one of the right country, and that before the usual one', async () => {
    const browser = fakeSpeech([
      { lang: 'en-GB', localService: false, name: 'network, right country' },
      { lang: 'en-US', default: true, name: 'usual' },
      { lang: 'en_GB', name: 'here, right country' },
      { lang: 'fr-FR', default: true, name: 'French' },
    ]);
    void createReadAloud(browser.speech).speak(['One.'], { ...how, mayUseNetwork: true });
    await soon();
    expect(browser.spokenWith).toEqual(['here, right country']);
  });
});

describe('what is read in one go', () => {
  it('leaves out no letter, and is short enough for a browser that falls silent after a quarter of a minute', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', 'ю', 'و', 'ਸ', '字', ',', '.', '?', ' ', '\n', '’') });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const sayings = sayingsOf([text], 'en-GB');
        const letters = (list: string) => list.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(sayings.map((one) => one.text).join(''))).toBe(letters(text));
        for (const one of sayings) expect(one.text.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});
