/* Ends as V8 ends a process whose heap is full. */
process.abort()
