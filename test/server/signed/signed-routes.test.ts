import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPack } from '../../../src/server/content/check-pack.ts';
import pack from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { databaseForThisTest } from '../../support/database.ts';
import { folderForThisTest, serverForThisTest } from '../../support/server.ts';

const video = {
  ...{ id: 'help', page: '/help', title: 'Who can help', transcript: 'Here you find help.', seconds: 62, bytes: 10 },
  ...{ video: '/api/signed/help.webm', captions: '/api/signed/help.vtt', signedBy: 'A Deaf presenter' },
  ...{ signedOn: '2026-11-01', source: pack.sources[0]?.id, seen: 'seed' },
};
const faultsOf = (change: Record<string, unknown>) =>
  checkPack({ ...pack, videos: [{ ...video, ...change }] }).faults.map(({ path, reason }) => `${path} ${reason}`);

test('a pack may hold signed videos, each with captions, its words, its length, who signed it and when', () => {
  expect(faultsOf({})).toEqual([]);
  for (const field of ['captions', 'transcript', 'seconds', 'bytes', 'signedBy', 'signedOn', 'source'])
    expect([field, faultsOf({ [field]: undefined })]).toEqual([field, [`videos[0].${field} invalid`]]);
});

test.each([
  ['https://videos.example/help.webm'],
  ['//videos.example/help.webm'],
  ['/api/signed/../sync.webm'],
  ['/api/signed/help.svg'],
])('a video at %s is refused: it comes from the operator’s own server or not at all', (address) => {
  expect(faultsOf({ video: address })).toEqual(['videos[0].video invalid']);
});

test('the shipped pack has none, and says so by having no list', () => {
  expect(pack).not.toHaveProperty('videos');
});

test('what the operator put there is served in parts to a player, and nothing else of the folder', async () => {
  const signed = join(folderForThisTest(), 'signed');
  mkdirSync(signed);
  for (const [name, words] of Object.entries({ 'help.webm': '0123456789', 'help.vtt': 'WEBVTT', 'notes.txt': 'no' }))
    writeFileSync(join(signed, name), words);
  writeFileSync(join(signed, '..', 'secret.webm'), 'no');
  const { app } = await serverForThisTest(await databaseForThisTest(), { signed });
  const get = (name: string, headers = {}) => app.inject({ url: `/api/signed/${name}`, headers });
  const part = await get('help.webm', { range: 'bytes=2-4' });
  expect([part.statusCode, part.body, part.headers['content-type']]).toEqual([206, '234', 'video/webm']);
  expect((await get('help.vtt')).headers['content-type']).toBe('text/vtt; charset=utf-8');
  for (const name of ['notes.txt', '..%2Fsecret.webm', '%2e%2e/secret.webm', '', 'none.webm'])
    expect([name, (await get(name)).statusCode]).toEqual([name, 404]);
});
