import { deployment } from '../../src/controls/deployment.js';
import { controlTester } from '../support/control-tester.js';
import { artifacts } from './deployment/artifacts.js';
import { guards, outcomes } from './deployment/outcomes.js';
import { deployers, reviewers } from './deployment/people.js';
import { records } from './deployment/records.js';
import { ways } from './deployment/ways.js';

controlTester(deployment, records, ways, artifacts, deployers, reviewers, outcomes, guards);
