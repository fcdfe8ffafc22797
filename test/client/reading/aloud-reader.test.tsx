import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passagesIn } from '../../../src/client/reading/aloud-passages.ts';
import { createReader } from '../../../src/client/reading/aloud-reader.ts';
import { keepAloud, keepHeard, keepVoice, keptAloud } from '../../../src/client/reading/aloud-settings.ts';
import { createSpeaker } from '../../../src/client/reading/speaker.ts';
import { fakeSpeech } from './fake-speech.ts';

/** Lets what was promised come about. */
const soon = () => vi.advanceTimersByTimeAsync(0);
const rest = () => vi.advanceTimersByTimeAsync(600);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => void vi.useRealTimers());

type Setting = { voices?: Parameters<typeof fakeSpeech>[0]; isPrivate?: boolean; onEnd?: () => boolean };

function open(html: string, { voices, isPrivate = false, onEnd = () => false }: Setting = {}) {
  document.documentElement.lang = 'en-GB';
  document.body.innerHTML = `<main id="main">${html}</main>`;
  const browser = fakeSpeech(voices);
  const speaker = createSpeaker(browser.speech);
  if (!speaker) throw new Error('this browser cannot speak');
  const shown: string[] = [];
  const marks = {
    show: (_all: unknown, { text }: { text: string }) => void shown.push(text),
    word: () => undefined,
    clear: () => void shown.push('-'),
  };
  const reader = createReader({ speaker, marks, isPrivate: () => isPrivate, onEnd });
  const main = document.querySelector('main') as HTMLElement;
  const begin = () => void reader.begin(passagesIn(main));
  const finish = async () => {
    browser.start();
    browser.end();
    await rest();
  };
  return { browser, reader, shown, begin, finish, main };
}

describe('reading a screen aloud', () => {
  it('begins in the very moment of the tap, or an iPhone would stay silent', () => {
    const { browser, begin } = open('<p>One. Two.</p>');
    begin();
    expect(browser.said).toEqual(['One.']);
  });

  it('shows each sentence while it is said, and puts everything away after the last', async () => {
    const { browser, reader, shown, begin, finish } = open('<h1>A</h1><p>One. Two.</p>');
    begin();
    for (let sentence = 0; sentence < 3; sentence++) await finish();
    expect(browser.said).toEqual(['A', 'One.', 'Two.']);
    expect(shown).toEqual(['A', 'One.', 'Two.', '-']);
    expect(reader.state()).toEqual({ is: 'off' });
  });

  it('remembers the sentence it was stopped at, and goes back and on by sentences', async () => {
    const { browser, reader, begin, finish } = open('<p>One. Two. Three.</p>');
    begin();
    await finish();
    reader.stop();
    await rest();
    expect(reader.state()).toMatchObject({ is: 'still' });
    expect(browser.state.speaking).toBe(false);
    void reader.goOn();
    void reader.skip(1);
    void reader.skip(-1);
    expect(browser.said).toEqual(['One.', 'Two.', 'Two.', 'Three.', 'Two.']);
  });

  it('goes back by whole sentences where one is said in parts', async () => {
    const long = `${'So it goes on and on, '.repeat(12)}to here.`;
    const { browser, reader, begin, finish } = open(`<p>${long} End.</p>`);
    begin();
    await finish();
    expect(browser.said).toHaveLength(2);
    void reader.skip(1);
    void reader.skip(-1);
    expect(browser.said.slice(2)).toEqual(['End.', browser.said[0]]);
  });

  it('says nothing more of what has gone from the page', async () => {
    const { browser, reader, begin, finish, main } = open('<p>One.</p><p>Secret.</p>');
    begin();
    expect(reader.isGone()).toBe(false);
    main.replaceChildren();
    expect(reader.isGone()).toBe(true);
    await finish();
    expect(browser.said).toEqual(['One.']);
    expect(reader.state()).toEqual({ is: 'off' });
  });

  it('falls silent when something else on the page begins to speak', async () => {
    const { browser, reader, begin } = open('<p>One. Two.</p>');
    begin();
    browser.fail('interrupted');
    await rest();
    expect(reader.state()).toMatchObject({ is: 'still' });
    expect(browser.said).toEqual(['One.']);
  });

  it('says the sentence again at once at the speed that was asked for, and keeps that', () => {
    const { browser, reader, begin } = open('<p>One.</p>');
    begin();
    reader.setSpeed(1.2);
    expect(browser.said).toEqual(['One.', 'One.']);
    expect(keptAloud().speed).toEqual({ en: 1.2 });
  });
});

describe('whether a voice speaks the language', () => {
  const polish = { voices: [{ lang: 'en-GB' }, { lang: 'pl-PL' }] };

  it('is asked once, after the first sentence', async () => {
    const { browser, reader, begin, finish } = open('<p lang="pl">Raz. Dwa. Trzy.</p>', polish);
    begin();
    await finish();
    expect(reader.state()).toEqual({ is: 'asking', lang: 'pl' });
    reader.answer('yes');
    await finish();
    await finish();
    expect(browser.said).toEqual(['Raz.', 'Dwa.', 'Trzy.']);
    expect(reader.state()).toEqual({ is: 'off' });
  });

  it('counts as no voice where it did not, until another is chosen', async () => {
    const { browser, reader, begin, finish } = open('<p lang="pl">Raz. Dwa.</p>', polish);
    begin();
    await finish();
    reader.answer('no');
    expect(reader.state()).toMatchObject({ is: 'silent', why: 'none', lang: 'pl' });
    keepVoice('pl', 'auto');
    void reader.again();
    expect(browser.said).toEqual(['Raz.', 'Raz.']);
  });
});

describe('where no voice is there', () => {
  it('says so, and reads the rest when asked to', async () => {
    const { browser, reader, begin } = open('<p lang="gu">કેમ છો? હું સારો છું.</p><p>Hello.</p>');
    begin();
    expect(reader.state()).toEqual({ is: 'silent', why: 'none', lang: 'gu', canReadRest: true });
    void reader.readRest();
    expect(browser.said).toEqual(['Hello.']);
  });

  it('tells at the end which words were left out', async () => {
    const { reader, begin, finish } = open('<p>Hello, how are you today?</p><p lang="gu">કેમ</p>');
    begin();
    await finish();
    expect(reader.state()).toMatchObject({ is: 'silent', why: 'some', lang: 'gu' });
  });

  it('sends no word to the internet until the person chose that', () => {
    const { browser, reader, begin } = open('<p>One.</p>', { voices: [{ lang: 'en-US', localService: false }] });
    begin();
    expect(reader.state()).toMatchObject({ is: 'silent', why: 'network' });
    expect(browser.said).toEqual([]);
    keepAloud({ internet: true });
    void reader.again();
    expect(browser.said).toEqual(['One.']);
  });

  it('sends no word of a young person’s own room, whatever was chosen', () => {
    keepAloud({ internet: true });
    const voices = [{ lang: 'en-US', localService: false }];
    const { browser, reader, begin } = open('<p>Mine.</p>', { voices, isPrivate: true });
    begin();
    expect(reader.state()).toMatchObject({ is: 'silent', why: 'none' });
    expect(browser.said).toEqual([]);
  });

  it('waits for voices that come late', async () => {
    const { browser, begin } = open('<p>One.</p>', { voices: [] });
    begin();
    await soon();
    expect(browser.said).toEqual([]);
    browser.bring([{ lang: 'en-GB' }]);
    await soon();
    expect(browser.said).toEqual(['One.']);
  });

  it('is quiet where it was closed before the voices came', async () => {
    const { browser, reader, begin } = open('<p>One.</p>', { voices: [] });
    begin();
    reader.close();
    browser.bring([{ lang: 'en-GB' }]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(browser.said).toEqual([]);
  });
});

it('takes the voice somebody chose, and reads on with another where that is gone', () => {
  const voices = [
    { lang: 'en-GB', name: 'First', voiceURI: 'first' },
    { lang: 'en-US', name: 'Second', voiceURI: 'second' },
  ];
  keepVoice('en-GB', 'second');
  const both = open('<p>One.</p>', { voices });
  both.begin();
  expect(both.browser.spokenWith).toEqual(['Second']);
  const one = open('<p>One.</p>', { voices: voices.slice(0, 1) });
  one.begin();
  expect(one.browser.spokenWith).toEqual(['First']);
});

it('keeps what it can read of settings that were broken', () => {
  localStorage.setItem('waymark-aloud', '{"speed":{"en":9},"button":true,"heard":{"pl":"yes"}}');
  expect(keptAloud()).toMatchObject({ speed: {}, button: true, heard: { pl: 'yes' } });
  localStorage.setItem('waymark-aloud', 'x');
  expect(keptAloud()).toMatchObject({ button: false });
  keepHeard('pl', 'no');
  expect(keptAloud().heard).toEqual({ pl: 'no' });
});
