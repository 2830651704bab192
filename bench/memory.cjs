// Loaded into the server before it starts: answers what its memory holds after a garbage collection.
process.on('message', () => {
  // Twice, since what finalisers let go of is only found by the second.
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, external, rss } = process.memoryUsage()
  process.send({ heap: heapUsed + external, resident: rss })
})
