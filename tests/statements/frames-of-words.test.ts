import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('examples behind a verb', () => {
  itReads([
    ['Four governors opposed Togo, among them Ana Bell of Lima.', 'rejects: governors > Togo'],
    ['Several generals criticised Togo, among them Ana Bell.', 'accuses: Several generals > Togo'],
    [
      'Police arrested ten activists, among them Ana Bell.',
      'coerces: Police > activists',
      'coerces: Police > Ana Bell',
    ],
  ]);
});

describe('who is described as ready for a deed', () => {
  itReads([
    [
      'Police searched a group that they described as ready to kill soldiers.',
      'coerces: Police > group',
      'fights: group > soldiers, planned',
    ],
    ['Peru described Togo as eager to attack Chad.', 'fights: Togo > Chad, planned'],
  ]);
});

describe('offices', () => {
  itReads([
    ['The union, whose secretary-general is Ana Bell, called a strike.', 'leads: Ana Bell > union'],
    ["The union's secretary-general, Ana Bell, spoke.", 'leads: Ana Bell > union'],
    ["Togo's police minister, Ana Bell, spoke.", 'serves: Ana Bell > Togo'],
  ]);
  itLeavesAlone(['The sacked police minister fled.', 'The minister of police, Ana Bell, spoke.']);
});

describe('campaigns and risings', () => {
  itReads([
    ['Greenpeace launched a campaign against Shell.', 'protests-against: Greenpeace > Shell'],
    ['The army continued its campaign against the Tamil Tigers.', 'fights: army > Tamil Tigers'],
    ['The garrison rose against the government.', 'protests-against: garrison > government'],
  ]);
});

describe('what is done to no actor', () => {
  itLeavesAlone([
    'The premier laid a wreath at the Arc de Triomphe.',
    'The king went into exile.',
    'The general lives in self-imposed exile.',
  ]);
});

describe('who answers an offer', () => {
  itReads([
    [
      'Bell asked Lopez to send troops. He refused.',
      'requests: Bell > Lopez',
      'rejects: Lopez > Bell',
    ],
  ]);
});

describe('what is said of the object of a deed', () => {
  itReads([
    [
      'General Lopez dissolved two battalions suspected of sympathy with the plot.',
      'coerces: General Lopez > battalions',
    ],
    [
      'Peru bombed Chad, but Togo condemned the attack.',
      'fights: Peru > Chad',
      'accuses: Togo > Peru',
    ],
  ]);
});
