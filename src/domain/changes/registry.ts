import type { Change, ChangeRule, Outcome, Reading } from './change.ts';
import { refused } from './change.ts';
import { addChild, editChild, linkChild, removeChild } from './children.ts';
import { addComparison, removeComparison } from './comparisons.ts';
import { addFile, removeFile } from './files.ts';
import { languageSet } from './language.ts';
import { addLetter, chooseLetter, editLetter, removeLetter, sendLetter, unsendLetter } from './letters.ts';
import { addLog, binLog, editLog, removeLog, settleLog } from './log.ts';
import { addPromise, dropPromise, editPromise, keepPromise } from './log-promises.ts';
import { addMatter, dropMatter, moveMatter } from './matters.ts';
import { keepSealed, keepSealedKey, leaveSealed } from './me-sealed.ts';
import { giveFeedback, readMessage, sendMessage, takeBackMessage } from './messages.ts';
import { addEvent, editEvent, removeEvent, settleWords } from './own-events.ts';
import { addOwnPlan, choosePlanSection, editOwnPlan, removeOwnPlan, writePlanSection } from './own-plans.ts';
import {
  addPlanComment,
  choosePlanComment,
  editPlanComment,
  removePlanComment,
  sendPlanComments,
} from './plan-comments.ts';
import { addPreference, asidePreference, movePreference, sendPreference } from './preferences.ts';
import { readingSet } from './reading.ts';
import { saveHelp, unsaveHelp } from './saved-help.ts';
import { tick } from './ticks.ts';
import { addOwnSchool, addVisit, binVisit, editVisit, removeOwnSchool, removeVisit } from './visits.ts';
import { sharePage, takeBackPage } from './voice.ts';
import { shareProfile, takeBackProfile } from './voice-profiles.ts';
import { chooseWords, writeWords } from './words.ts';

/** Every change there is. Names stay for ever (sync invariant 12). */
const rules = [
  addChild,
  editChild,
  linkChild,
  removeChild,
  addEvent,
  editEvent,
  settleWords,
  removeEvent,
  writeWords,
  chooseWords,
  tick,
  addLetter,
  editLetter,
  chooseLetter,
  sendLetter,
  unsendLetter,
  removeLetter,
  addFile,
  removeFile,
  addLog,
  editLog,
  settleLog,
  binLog,
  removeLog,
  addPromise,
  editPromise,
  keepPromise,
  dropPromise,
  addOwnPlan,
  editOwnPlan,
  writePlanSection,
  choosePlanSection,
  removeOwnPlan,
  addPlanComment,
  editPlanComment,
  choosePlanComment,
  removePlanComment,
  sendPlanComments,
  addPreference,
  asidePreference,
  movePreference,
  sendPreference,
  sendMessage,
  takeBackMessage,
  readMessage,
  giveFeedback,
  saveHelp,
  unsaveHelp,
  addMatter,
  dropMatter,
  moveMatter,
  addComparison,
  removeComparison,
  addVisit,
  editVisit,
  binVisit,
  removeVisit,
  addOwnSchool,
  removeOwnSchool,
  sharePage,
  takeBackPage,
  keepSealed,
  keepSealedKey,
  leaveSealed,
  shareProfile,
  takeBackProfile,
  readingSet,
  languageSet,
] as const;

const byName = new Map<string, ChangeRule<unknown>>(rules.map((rule) => [rule.name, rule as ChangeRule<unknown>]));

export const changeNames: readonly string[] = rules.map((rule) => rule.name);

/** Applies one change to its scope, on the phone and on the server alike. Permission is asked separately. */
export function applyChange(change: Change, kindOfScope: string, reading: Reading): Outcome {
  const rule = byName.get(change.name);
  if (!rule) return refused('unknown-change', change.name);
  if (!(rule.scopes as readonly string[]).includes(kindOfScope)) return refused('forbidden', change.name);
  const args = rule.args.safeParse(change.args);
  if (!args.success) return refused('invalid', args.error.issues[0]?.path.join('.') ?? '');
  return rule.apply(args.data, change, reading);
}
