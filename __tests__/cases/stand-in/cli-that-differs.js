// Stands in for a replay that comes to another verdict.
console.log('replayed: indeterminate');
