extension Array {
  /// How many elements stand before the first for which the condition holds; it has to hold for all behind that one.
  func bisect(_ condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
