/**
 * The nine modules of the DfE SEN2 person-level return, as far as a family's timeline needs them.
 * A field that is not named here (ethnicity, postcode, sex, ULN, type of need) is dropped while the file is read:
 * it is never held in memory, let alone stored.
 * https://www.gov.uk/guidance/special-educational-needs-survey
 */
export const sen2Modules = [
  'sen2',
  'person',
  'requests',
  'assessment',
  'namedplan',
  'plandetail',
  'activeplans',
  'placementdetail',
  'senneed',
] as const;
export type Sen2Module = (typeof sen2Modules)[number];

/** Names without case and punctuation: vendors and the DfE drift between `Res`/`RES` and `SENSetting`/`SENsetting`. */
export function plainName(name: string): string {
  return name
    .slice(name.indexOf(':') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The module a tag opens; the singulars and plurals some tools write are taken for the same. */
const tags: Record<string, Sen2Module> = {
  header: 'sen2',
  person: 'person',
  requests: 'requests',
  request: 'requests',
  assessment: 'assessment',
  assessments: 'assessment',
  namedplan: 'namedplan',
  namedplans: 'namedplan',
  plandetail: 'plandetail',
  plandetails: 'plandetail',
  activeplans: 'activeplans',
  activeplan: 'activeplans',
  placementdetail: 'placementdetail',
  placementdetails: 'placementdetail',
  senneed: 'senneed',
  senneeds: 'senneed',
};

export function moduleOfTag(plainTag: string): Sen2Module | undefined {
  return Object.hasOwn(tags, plainTag) ? tags[plainTag] : undefined;
}

/** Where a module hangs in the tree. In the Blade CSV the parent is found by its `<module>tableid`. */
export const parentOf: Record<Sen2Module, Sen2Module | undefined> = {
  sen2: undefined,
  person: undefined,
  requests: 'person',
  assessment: 'requests',
  namedplan: 'assessment',
  plandetail: 'namedplan',
  activeplans: 'requests',
  placementdetail: 'activeplans',
  senneed: 'activeplans',
};

/** Fields we read, in the return's own spelling (what a fault calls them). */
const fields: Record<Sen2Module, readonly string[]> = {
  sen2: ['Year', 'ReferenceDate'],
  person: ['Surname', 'Forename', 'PersonBirthDate', 'UPN'],
  requests: [
    'ReceivedDate',
    'RequestSource',
    'RequestOutcomeDate',
    'RequestOutcome',
    'RequestMediation',
    'RequestTribunal',
    'Exported',
  ],
  assessment: [
    'AssessmentOutcome',
    'AssessmentOutcomeDate',
    'AssessmentMediation',
    'AssessmentTribunal',
    'OtherMediation',
    'OtherTribunal',
    'Week20',
  ],
  namedplan: ['StartDate', 'PlanRes', 'CeaseDate', 'CeaseReason'],
  plandetail: ['URN', 'UKPRN', 'SENSetting', 'SENunitIndicator', 'ResourcedProvisionIndicator'],
  activeplans: [
    'TransferLA',
    'ReviewMeeting',
    'ReviewOutcome',
    'LastReview',
    'ReviewDraft',
    'PhaseTransferDueDate',
    'PhaseTransferFinalDate',
    'Res',
  ],
  placementdetail: [
    'URN',
    'UKPRN',
    'SENSetting',
    'EntryDate',
    'LeavingDate',
    'SENunitIndicator',
    'ResourcedProvisionIndicator',
    'Res',
  ],
  senneed: [],
};

const byPlainName = new Map(
  sen2Modules.map((module) => [module, new Map(fields[module].map((name) => [plainName(name), name]))]),
);

/** The return's own spelling of a field, or `undefined` when we do not read it. */
export function fieldOf(module: Sen2Module, plain: string): string | undefined {
  return byPlainName.get(module)?.get(plain);
}
