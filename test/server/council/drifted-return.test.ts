import { expect, test } from 'vitest';
import { readSen2 } from '../../../src/server/council/read-sen2.ts';
import { write } from './sen2-world.ts';
import { toldByFile } from './told.ts';

/** What suppliers make of the format: other tag cases, wrappers, namespaces, orders and encodings. */
const drifted = `\uFEFF<?xml version='1.0'?>
<!-- made by a supplier -->
<s:Message xmlns:s="urn:example" xmlns="urn:other">
  <s:HEADER><year> 2026 </year><referencedate>15/01/2026</referencedate></s:HEADER>
  <PERSONS><s:person id="7">
    <Identity><SURNAME><![CDATA[Brightwater]]></SURNAME><forename>Sana</forename><PersonBirthdate>2018-05-04T00:00:00</PersonBirthdate></Identity>
    <Unknown><ReceivedDate/></Unknown>
    <REQUESTS><Request>
      <requestoutcomedate>2025-Feb-10 00:00:00</requestoutcomedate><receiveddate>06/01/2025</receiveddate><requestoutcome> y </requestoutcome>
      <ASSESSMENT><assessmentoutcome>Y</assessmentoutcome><assessmentoutcomedate>20 May 2025</assessmentoutcomedate></ASSESSMENT>
    </Request></REQUESTS>
    <activeplans><reviewmeeting>2025-11-04</reviewmeeting><WPB>1</WPB><SENneed><SENtype>ASD</SENtype></SENneed></activeplans>
    <NamedPlan><StartDate>2025-05-20</StartDate><Plandetail><URN>117670</URN></Plandetail></NamedPlan>
  </s:person></PERSONS>
</s:Message>`;

test.each([
  ['as it is', (text: string) => text],
  ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
])(
  'tags in any case, wrappers, namespaces, other orders and levels left out are read all the same, %s',
  async (_how, change) => {
    const { told: all, faults } = await toldByFile(await write('return.xml', change(drifted)));
    expect(faults).toEqual([]);
    expect(all[0]?.items.map((item) => item.key).sort()).toEqual([
      'assess-agreed|2025-02-10|',
      'plan-issued|2025-05-20|',
      'request-received|2025-01-06|',
      'review-meeting|2025-11-04|',
      'school-named|2025-05-20|117670',
    ]);
  },
);

test('a file in another encoding keeps the letters of a name', async () => {
  const zoe = drifted.slice(1).replace('Sana', 'Zoë');
  const nameIn = async (bytes: Buffer | string) => {
    const { persons, faults } = await readSen2(await write('return.xml', bytes), () => true);
    expect(faults).toEqual([]);
    return persons[0]?.fields.get('Forename')?.text;
  };
  expect(await nameIn(Buffer.from(zoe.replace("'1.0'", "'1.0' encoding='ISO-8859-1'"), 'latin1'))).toBe('Zoë');
  expect(await nameIn(Buffer.from(`\uFEFF${zoe}`, 'utf16le'))).toBe('Zoë');
  expect(await nameIn(Buffer.from(zoe, 'latin1'))).toBe('Zoë');
  expect(await nameIn(zoe)).toBe('Zoë');
});
