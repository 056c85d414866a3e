import shapes from "../../../mocks/data/milestones.json";

export default [...new Set(shapes.map(({ track }) => track))];
