import { peerReview } from '../../src/controls/peer-review.js';
import { controlTester } from '../support/control-tester.js';
import { standing } from './peer-review/standing.js';
import { reviewers } from './peer-review/reviewers.js';
import { contributors } from './peer-review/contributors.js';
import { carryOver } from './peer-review/carry-over.js';
import { seats } from './peer-review/seats.js';
import { crosswise } from './peer-review/cross.js';
import { owners } from './peer-review/owners.js';
import { ownerNames } from './peer-review/owner-names.js';

controlTester(peerReview, standing, reviewers, contributors, carryOver, seats, crosswise, owners, ownerNames);
