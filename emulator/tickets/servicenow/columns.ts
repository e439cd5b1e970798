/** Every column that a table has, filled or not. */
export const COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'change_request',
    [
      ...['sys_id', 'number', 'state', 'approval', 'type', 'short_description', 'description', 'start_date'],
      ...['end_date', 'cmdb_ci', 'business_service', 'sys_created_on', 'sys_updated_on', 'sys_updated_by'],
      ...['requested_by', 'opened_by', 'work_notes'],
    ],
  ],
  [
    'sysapproval_approver',
    [
      ...['sys_id', 'sysapproval', 'approver', 'state', 'group', 'sys_created_on', 'sys_updated_on'],
      ...['sys_updated_by'],
    ],
  ],
  [
    'sys_audit',
    [...['sys_id', 'documentkey', 'tablename', 'fieldname', 'oldvalue', 'newvalue', 'user', 'sys_created_on']],
  ],
  [
    'sys_user',
    ['sys_id', 'user_name', 'name', 'email', 'active', 'internal_integration_user', 'web_service_access_only'],
  ],
  ['cmdb_ci', ['sys_id', 'name']],
  ['sysapproval_group', ['sys_id', 'parent', 'assignment_group', 'approval', 'sys_updated_on']],
]);
