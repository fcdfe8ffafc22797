import * as z from 'zod/mini';
import { fileBodySchema } from '../records/file-records.ts';
import { type ChangeRule, create, refused, remove } from './change.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));

const addFileArgs = z.object({ id, file: fileBodySchema });
const removeFileArgs = z.object({ id });

/** Says what a file is; its bytes follow by their own road and keep no words waiting. */
export const addFile: ChangeRule<z.infer<typeof addFileArgs>> = {
  name: 'add-file',
  scopes: ['home', 'thread'],
  args: addFileArgs,
  apply: ({ id, file }, _change, reading) =>
    reading.isGone(file.child) ? refused('gone', file.child) : create(id, 'file', file, reading),
};

/** The bytes go with the record, on the server and on every phone. */
export const removeFile: ChangeRule<z.infer<typeof removeFileArgs>> = {
  name: 'remove-file',
  scopes: ['home', 'thread'],
  args: removeFileArgs,
  apply: ({ id }, change, reading) => remove(id, 'file', change, reading),
};
