import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoken } from '../../../frontend/trend/trend.ts';

const marks = [
  { at: 10, text: 'Version 1' },
  { at: 14, text: 'Version 2' },
  { at: 60, text: 'Version 3' },
];

test('of two marks that stand too close the later one speaks', () => {
  assert.deepEqual(spoken(marks, 0, 100, 500, 72), ['', 'Version 2', 'Version 3']);
});

test('where there is room every mark speaks', () => {
  assert.deepEqual(spoken(marks, 0, 100, 5000, 72), ['Version 1', 'Version 2', 'Version 3']);
});

test('one day alone is no division by nothing', () => {
  assert.deepEqual(spoken([marks[0]], 10, 10, 300, 72), ['Version 1']);
});
