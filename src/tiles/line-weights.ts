/**
 * Weighs the vertices of a line by Visvalingam and Whyatt (1993, doi:10.1179/000870493786962263): again and again the vertex
 * that spans the smallest triangle with its two neighbours goes, and that triangle, or a larger one of a vertex that went
 * before it, is its weight. A simpler line is then the line without the vertices under some weight. The ends always stay.
 */
export class LineWeights {
  #before = new Int32Array(256);
  #after = new Int32Array(256);
  #triangle = new Float64Array(256);
  /** Vertices by their triangles, the smallest first: a binary heap, and where in it each vertex is. */
  #heap = new Int32Array(256);
  #place = new Int32Array(256);
  #size = 0;

  /**
   * Puts the weight of each vertex, in squared units of the coordinates, at its place in `weights`; infinite where it always
   * stays: at the ends, and at two more vertices of a line that ends where it starts, so that it keeps an inside.
   * @param vertices x0,y0,x1,y1,…
   * @param start first vertex of the line
   * @param end vertex after its last
   */
  weigh(vertices: Int32Array, start: number, end: number, weights: Float64Array): void {
    const count = end - start;
    this.#makeRoom(count);
    weights[start] = Infinity;
    weights[end - 1] = Infinity;
    const isClosed =
      vertices[2 * start] === vertices[2 * end - 2] &&
      vertices[2 * start + 1] === vertices[2 * end - 1];
    this.#start(vertices, start, count);
    let most = 0;
    while (this.#size > (isClosed ? 2 : 0)) {
      const vertex = this.#takeSmallest();
      most = Math.max(most, this.#triangle[vertex]!);
      weights[start + vertex] = most;
      this.#join(vertices, start, count, vertex);
    }
    while (this.#size > 0) weights[start + this.#takeSmallest()] = Infinity;
  }

  #makeRoom(count: number): void {
    if (count <= this.#before.length) return;
    const size = 2 * count;
    this.#before = new Int32Array(size);
    this.#after = new Int32Array(size);
    this.#triangle = new Float64Array(size);
    this.#heap = new Int32Array(size);
    this.#place = new Int32Array(size);
  }

  #start(vertices: Int32Array, start: number, count: number): void {
    this.#size = Math.max(0, count - 2);
    for (let vertex = 1; vertex + 1 < count; vertex += 1) {
      this.#before[vertex] = vertex - 1;
      this.#after[vertex] = vertex + 1;
      this.#triangle[vertex] = this.#triangleAt(vertices, start, vertex);
      this.#put(vertex - 1, vertex);
    }
    for (let at = (this.#size >> 1) - 1; at >= 0; at -= 1) this.#sink(at);
  }

  #triangleAt(vertices: Int32Array, start: number, vertex: number): number {
    const own = 2 * (start + vertex);
    const before = 2 * (start + this.#before[vertex]!);
    const after = 2 * (start + this.#after[vertex]!);
    const x = vertices[own]!;
    const y = vertices[own + 1]!;
    const cross =
      (vertices[before]! - x) * (vertices[after + 1]! - y) -
      (vertices[after]! - x) * (vertices[before + 1]! - y);
    return Math.abs(cross) / 2;
  }

  /** The neighbours of a vertex that went become neighbours of each other. */
  #join(vertices: Int32Array, start: number, count: number, vertex: number): void {
    const before = this.#before[vertex]!;
    const after = this.#after[vertex]!;
    if (before > 0) {
      this.#after[before] = after;
      this.#weighAnew(vertices, start, before);
    }
    if (after < count - 1) {
      this.#before[after] = before;
      this.#weighAnew(vertices, start, after);
    }
  }

  #weighAnew(vertices: Int32Array, start: number, vertex: number): void {
    this.#triangle[vertex] = this.#triangleAt(vertices, start, vertex);
    this.#rise(this.#place[vertex]!);
    this.#sink(this.#place[vertex]!);
  }

  #takeSmallest(): number {
    const smallest = this.#heap[0]!;
    this.#size -= 1;
    if (this.#size > 0) {
      this.#put(0, this.#heap[this.#size]!);
      this.#sink(0);
    }
    return smallest;
  }

  #put(at: number, vertex: number): void {
    this.#heap[at] = vertex;
    this.#place[vertex] = at;
  }

  #rise(start: number): void {
    let at = start;
    const vertex = this.#heap[at]!;
    const own = this.#triangle[vertex]!;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#triangle[this.#heap[parent]!]! <= own) break;
      this.#put(at, this.#heap[parent]!);
      at = parent;
    }
    this.#put(at, vertex);
  }

  #sink(start: number): void {
    let at = start;
    const vertex = this.#heap[at]!;
    const own = this.#triangle[vertex]!;
    for (let child = 2 * at + 1; child < this.#size; child = 2 * at + 1) {
      const other = child + 1;
      const isOther =
        other < this.#size &&
        this.#triangle[this.#heap[other]!]! < this.#triangle[this.#heap[child]!]!;
      const lesser = isOther ? other : child;
      if (this.#triangle[this.#heap[lesser]!]! >= own) break;
      this.#put(at, this.#heap[lesser]!);
      at = lesser;
    }
    this.#put(at, vertex);
  }
}
