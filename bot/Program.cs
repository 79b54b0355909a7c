System.Console.WriteLine(string.Join("|", args) + System.Environment.CurrentDirectory);
