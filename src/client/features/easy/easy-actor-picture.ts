import type { Actor } from '../../../domain/clocks/deadline.ts';
import type { EasyPicture } from './easy-pictures.ts';

export const actorPicture: Readonly<Record<Actor, EasyPicture>> = {
  council: 'council',
  family: 'family',
  school: 'school',
  advisers: 'doctor',
  mediator: 'two',
  tribunal: 'law',
  person: 'child',
};
